'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { PublishedStory } from '@/lib/case/story-row';
import { useTranslations } from '@/lib/i18n/use-translations';
import { storyAsHtml, storyAsText, type StoryShop } from '@/lib/story/copied-story';
import type { StoryLanguage } from '@/lib/story/story-sentences';

/** Takes a story along, for a site of the shop's own. */
export function CopyStory({
  story,
  shop,
  language,
}: {
  story: PublishedStory;
  shop: StoryShop;
  language: StoryLanguage;
}) {
  const t = useTranslations('story.editor');
  const [said, setSaid] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = async (words: string) => {
    try {
      await navigator.clipboard.writeText(words);
      setSaid('copied');
    } catch {
      // Without https there is no clipboard.
      setSaid('copyFailed');
    }
  };
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button size="small" onClick={() => void copy(storyAsText(story, shop, language))}>
        {t('copyText')}
      </Button>
      <Button size="small" onClick={() => void copy(storyAsHtml(story, shop, language))}>
        {t('copyHtml')}
      </Button>
      <span role="status" className="text-13 text-muted">
        {said && t(said)}
      </span>
    </div>
  );
}

'use client';

import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import type { PublishedStory } from '@/lib/case/story-row';
import { useTranslations } from '@/lib/i18n/use-translations';
import { storyAsHtml, storyAsText, type StoryShop } from '@/lib/story/copied-story';
import type { StoryLanguage } from '@/lib/story/story-sentences';

/** Takes a story along, for a site of the shop's own: its words, or all of it with its photos. */
export function CopyStory({
  caseId,
  story,
  shop,
  language,
  saved,
}: {
  caseId: string;
  story: PublishedStory;
  shop: StoryShop;
  language: StoryLanguage;
  /** Whether the server has it as it stands here: the photos come from there. */
  saved: boolean;
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
      {story.photos && story.photos.length > 0 && saved && (
        <a href={`/api/story-export/${caseId}`} download className={buttonClass('plain', 'small')}>
          <Download aria-hidden="true" className="size-4" />
          {t('takeAlong', { count: story.photos.length })}
        </a>
      )}
      {story.photos && story.photos.length > 0 && !saved && (
        <span className="text-13 text-muted">{t('saveToTake')}</span>
      )}
      <span role="status" className="text-13 text-muted">
        {said && t(said)}
      </span>
    </div>
  );
}

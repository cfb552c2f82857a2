'use client';

import { useDeferredValue, useMemo, useState } from 'react';
import { v7 } from 'uuid';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { toldOf } from '@/lib/case/stories';
import { photosLookedAt, type TellablePhoto } from '@/lib/case/story-photos';
import type { Story, StoryDraft } from '@/lib/case/story-row';
import { useFormats } from '@/lib/i18n/use-formats';
import { useTranslations } from '@/lib/i18n/use-translations';
import type { ArgsOf } from '@/lib/mutation/registry';
import { checkDraft } from '@/lib/story/check-draft';
import type { StoryShop } from '@/lib/story/copied-story';
import type { Known } from '@/lib/story/known';
import type { StoryLanguage } from '@/lib/story/story-sentences';
import { DraftNotice } from '../draft-notice';
import { useKeptDraft } from '../use-kept-draft';
import { type SaveAnswer, useSaving } from '../use-saving';
import { CopyStory } from './copy-story';
import { StoryFields } from './story-fields';
import { StoryFindings } from './story-findings';
import { StoryPhotos } from './story-photos';

type Send = (caseId: string, id: string, story: ArgsOf<'story.draft'>) => Promise<SaveAnswer>;

/** Writes a case's story, shows what may tell who it was, publishes it and takes it back. */
export function StoryEditor({
  caseId,
  story,
  draft,
  language,
  known,
  tellable,
  shop,
  address,
  keepStory,
  publishStory,
  withdrawStory,
}: {
  caseId: string;
  /** As it is kept; null before it was first saved. */
  story: Story | null;
  draft: StoryDraft;
  language: StoryLanguage;
  known: Known;
  /** The photos that it may show. */
  tellable: readonly TellablePhoto[];
  shop: StoryShop;
  /** Where the shop's public stories stand; null where it shows none. */
  address: string | null;
  keepStory: Send;
  publishStory: Send;
  withdrawStory: (caseId: string, id: string, storyId: string) => Promise<SaveAnswer>;
}) {
  const t = useTranslations('story.editor');
  const failed = useTranslations('office.act');
  const formats = useFormats();
  const [newId] = useState(() => v7());
  const { save, busy, problem, savedAt } = useSaving();
  const { fields, saved, set, restored, settle, discard } = useKeptDraft(`story ${caseId}`, draft);
  const looked = useDeferredValue(fields);
  const findings = useMemo(() => checkDraft(looked, known), [looked, known]);
  const told = toldOf(fields);
  const clean = looked === fields && findings.every(({ allowed }) => allowed !== null);
  const args = { id: story?.id ?? newId, language: story?.language ?? language, draft: fields };
  const send = async (by: Send) => {
    if (await save((id) => by(caseId, id, args))) settle(fields);
  };
  const isPublic = story !== null && story.published !== null;
  const differs = isPublic && JSON.stringify(story.published) !== JSON.stringify(told);
  const allow = (words: string, reason: string) =>
    set({ notPersonal: [...fields.notPersonal.filter((one) => one.words !== words), { words, reason }] });
  const unsaved = story === null || JSON.stringify(saved) !== JSON.stringify(fields);
  return (
    <div className="mt-3 grid gap-x-8 gap-y-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="grid content-start gap-4">
        {restored && <DraftNotice onDiscard={discard} />}
        <StoryFields draft={fields} looked={looked} findings={findings} onChange={set} />
        <StoryPhotos
          caseId={caseId}
          tellable={tellable}
          photos={fields.photos ?? []}
          looked={looked.photos ?? []}
          findings={findings}
          onChange={(photos) => set({ photos })}
        />
      </div>
      <div className="grid content-start gap-4 lg:sticky lg:top-0 lg:max-h-[calc(100dvh-7rem)] lg:overflow-auto">
        <div className="flex flex-wrap gap-2">
          <Button size="small" busy={busy} disabled={!unsaved} onClick={() => void send(keepStory)}>
            {t('save')}
          </Button>
          {address !== null && (
            <Button
              kind="primary"
              size="small"
              busy={busy}
              disabled={!clean || told === null || (isPublic && !differs)}
              onClick={() => void send(publishStory)}
            >
              {t(isPublic ? 'publishAgain' : 'publish')}
            </Button>
          )}
          {isPublic && (
            <Button
              kind="danger"
              size="small"
              busy={busy}
              onClick={() => void save((id) => withdrawStory(caseId, id, story.id))}
            >
              {t('withdraw')}
            </Button>
          )}
        </div>
        <p role="status" className="text-13 text-ok empty:hidden">
          {savedAt && t('saved', { time: formats.time(savedAt) })}
        </p>
        {problem && (
          <Notice tone="faulty" urgent title={failed('failed')}>
            {problem}
          </Notice>
        )}
        {isPublic && story.publishedAt && (
          <Notice
            action={
              address !== null && (
                <a
                  href={`${address}/${story.slug}`}
                  target="_blank"
                  rel="noreferrer"
                  className="text-accent underline"
                >
                  {t('openPage')}
                </a>
              )
            }
          >
            {t('isPublic', { time: formats.shortDayTime(story.publishedAt) })} {differs && t('changed')}
          </Notice>
        )}
        {address === null && <Notice>{t('switchedOff')}</Notice>}
        {told === null && (
          <Notice tone="attention">{t(photosLookedAt(fields) ? 'incomplete' : 'notLookedAt')}</Notice>
        )}
        {told !== null && clean && (
          <CopyStory caseId={caseId} story={told} shop={shop} language={args.language} saved={!unsaved} />
        )}
        <StoryFindings
          findings={findings}
          onAllow={allow}
          onTakeBack={(words) =>
            set({ notPersonal: fields.notPersonal.filter((one) => one.words !== words) })
          }
        />
      </div>
    </div>
  );
}

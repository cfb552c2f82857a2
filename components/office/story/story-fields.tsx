'use client';

import { Plus } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { CheckBox } from '@/components/ui/check-box';
import { SectionHead } from '@/components/ui/section-head';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { StoryDraft } from '@/lib/case/story-row';
import { useTranslations } from '@/lib/i18n/use-translations';
import type { PartFinding, StoryPart } from '@/lib/story/check-draft';
import { MarkedPart } from './marked-part';

/** The parts of a story to write, each with what was found in it marked below. */
export function StoryFields({
  draft,
  looked,
  findings,
  onChange,
}: {
  draft: StoryDraft;
  /** The draft that was looked through: what is typed right now may be a moment ahead. */
  looked: StoryDraft;
  findings: readonly PartFinding[];
  onChange: (change: Partial<StoryDraft>) => void;
}) {
  const t = useTranslations('story.editor');
  const marks = (part: StoryPart, words = '') => {
    const found = findings.filter((one) => one.part === part);
    return found.length > 0 && <MarkedPart words={words} findings={found} />;
  };
  const setStep = (index: number, change: Partial<StoryDraft['steps'][number]>) => {
    const before = draft.steps[index];
    if (before) onChange({ steps: draft.steps.with(index, { ...before, ...change }) });
  };
  const part = (name: 'symptom' | 'cause' | 'fix' | 'lesson') => (
    <div>
      <TextArea
        label={t(`part.${name}`)}
        rows={3}
        maxLength={4000}
        value={draft[name]}
        onChange={(event) => onChange({ [name]: event.target.value })}
      />
      {marks(name, looked[name])}
    </div>
  );
  return (
    <div className="grid gap-4">
      <div>
        <TextField
          label={t('storyTitle')}
          maxLength={120}
          value={draft.title}
          onChange={(event) => onChange({ title: event.target.value })}
        />
        {marks('title', looked.title)}
      </div>
      {part('symptom')}
      <section aria-label={t('steps')}>
        <SectionHead title={t('steps')} />
        <p className="mt-1 text-13 text-muted">{t('stepsHint')}</p>
        <ol className="mt-2 grid gap-2">
          {draft.steps.map((step, index) => (
            // A step has no identity beside its place.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} className={step.leftOut ? 'opacity-75' : ''}>
              <TextArea
                label={t('step', { number: index + 1 })}
                aside={
                  <CheckBox
                    checked={step.leftOut}
                    className="min-h-0! gap-2!"
                    onChange={(event) => setStep(index, { leftOut: event.target.checked })}
                  >
                    {t('leaveOut')}
                  </CheckBox>
                }
                rows={1}
                maxLength={1000}
                value={step.words}
                onChange={(event) => setStep(index, { words: event.target.value })}
              />
              {!step.leftOut && marks(`step-${index}`, looked.steps[index]?.words)}
            </li>
          ))}
        </ol>
        {draft.steps.length < 60 && (
          <Button
            kind="text"
            size="small"
            className="mt-1 -ml-3"
            onClick={() => onChange({ steps: [...draft.steps, { words: '', leftOut: false }] })}
          >
            <Plus aria-hidden="true" className="size-4" />
            {t('addStep')}
          </Button>
        )}
      </section>
      {part('cause')}
      {part('fix')}
      {part('lesson')}
    </div>
  );
}

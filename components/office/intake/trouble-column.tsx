'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { StateIcon } from '@/components/ui/state-icon';
import { TextField } from '@/components/ui/text-field';
import { intakeThoughts } from '@/lib/case/intake-questions';
import type { VersionName } from '@/lib/diagnosis/version-name';
import type { IntakeDraft, Patch } from './intake-draft';
import { QuestionRow, type QuestionView } from './question-row';

/** 2: what is wrong: questions with digits, the caller's words, and what they already tell. */
export function TroubleColumn({
  draft,
  patch,
  questions,
  current,
  keyboard,
  onCurrent,
  headline,
  playbook,
}: {
  draft: IntakeDraft;
  patch: Patch;
  questions: readonly QuestionView[];
  current: string | null;
  /** The keyboard moves through the questions, so the current one takes the focus. */
  keyboard: boolean;
  onCurrent: (id: string) => void;
  /** Made from the answers. */
  headline: string;
  playbook: ({ title: string } & VersionName) | null;
}) {
  const t = useTranslations('intake');
  const thoughts = intakeThoughts(draft.category, draft.answers);
  const fraud = thoughts.includes('fraud');
  return (
    <>
      <div className="grid gap-x-5 xl:grid-cols-10">
        {questions.map((question) => (
          <QuestionRow
            key={question.id}
            question={question}
            current={question.id === current}
            focus={keyboard}
            onFocus={() => onCurrent(question.id)}
          />
        ))}
      </div>
      <div className="mt-3 grid gap-x-5 gap-y-2.5 xl:grid-cols-2">
        <TextField
          label={t('callerWords')}
          value={draft.callerWords}
          onChange={(event) => patch({ callerWords: event.target.value })}
          maxLength={2000}
        />
        <TextField
          label={t('screenWords')}
          value={draft.screenWords}
          onChange={(event) => patch({ screenWords: event.target.value })}
          maxLength={2000}
        />
        <TextField
          label={t('headline')}
          placeholder={headline}
          value={draft.headline}
          onChange={(event) => patch({ headline: event.target.value })}
          maxLength={200}
          className="xl:col-span-2"
        />
      </div>
      {(thoughts.length > 0 || playbook) && (
        <section
          aria-live="polite"
          className={`mt-3 rounded-card px-3.5 py-2.5 text-13 leading-relaxed ${fraud ? 'bg-attention-tint' : 'bg-accent-tint'}`}
        >
          <h3
            className={`flex items-center gap-1.5 text-13 ${fraud ? 'text-attention [--behind:var(--attention-tint)]' : 'text-accent [--behind:var(--accent-tint)]'}`}
          >
            <StateIcon shape={fraud ? 'attention' : 'info'} />
            {t('thoughts')}
          </h3>
          {thoughts.map((thought) => (
            <p key={thought} className="text-15 font-bold">
              {t(`thought.${thought}`)}
            </p>
          ))}
          {playbook && <p>{t('carriedOver', playbook)}</p>}
        </section>
      )}
    </>
  );
}

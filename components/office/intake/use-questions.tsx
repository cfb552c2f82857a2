'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { INTAKE_QUESTIONS, intakeQuestions, type IntakeQuestion } from '@/lib/case/intake-questions';
import { CATEGORIES, REQUEST_KINDS, URGENCIES, WORK_STOPPED } from '@/lib/case/terms';
import { usualUrgency } from '@/lib/case/intake-form';
import type { IntakeDraft, Patch } from './intake-draft';
import type { QuestionView } from './question-row';

const oneOf = <Code extends string>(codes: readonly Code[], value: string | null): Code | null =>
  codes.find((code) => code === value) ?? null;

/** The questions of this call, with the answers so far. */
export function useQuestions(draft: IntakeDraft, patch: Patch): QuestionView[] {
  const t = useTranslations('intake');
  const words = useTranslations('words');

  const ofCategory = intakeQuestions(draft.category).map((id): QuestionView => {
    const answers: readonly string[] = INTAKE_QUESTIONS[id];
    // The words are proven complete by a test; the key is put together here.
    const label = (answer: string) => words(`intake.${id}.${answer}` as 'intake.since.unknown');
    return {
      id,
      title: t(`question.${id satisfies IntakeQuestion}`),
      options: answers.map((value) => ({ value, label: label(value) })),
      value: draft.answers[id] ?? null,
      onAnswer: (value) => {
        const { [id]: _, ...others } = draft.answers;
        patch({ answers: value === null ? others : { ...others, [id]: value } });
      },
      ...(id === 'warning' ? { aside: t('answer.always') } : {}),
    };
  });
  const warning = ofCategory.filter(({ id }) => id === 'warning');
  const urgency = draft.urgency ?? usualUrgency(draft.workStopped);

  return [
    {
      id: 'category',
      title: t('question.category'),
      options: CATEGORIES.map((value) => ({ value, label: words(`category.${value}`) })),
      value: draft.category,
      onAnswer: (value) => patch({ category: oneOf(CATEGORIES, value) }),
    },
    ...ofCategory.filter(({ id }) => id !== 'warning'),
    {
      id: 'workStopped',
      title: t('question.workStopped'),
      options: WORK_STOPPED.map((value) => ({ value, label: words(`workStopped.${value}`) })),
      value: draft.workStopped,
      onAnswer: (value) => patch({ workStopped: oneOf(WORK_STOPPED, value), urgency: null }),
      aside: draft.workStopped && (
        <label className="inline-flex items-center gap-1">
          <span className="sr-only">{t('question.urgency')}</span>
          <select
            value={urgency}
            onChange={(event) => patch({ urgency: oneOf(URGENCIES, event.target.value) })}
            className={`rounded-chip bg-transparent py-0.5 font-bold ${urgency === 'today' ? 'text-attention' : 'text-muted'}`}
          >
            {URGENCIES.map((value) => (
              <option key={value} value={value}>
                {words(`urgency.${value}`)}
              </option>
            ))}
          </select>
        </label>
      ),
    },
    {
      id: 'requestKind',
      title: t('question.requestKind'),
      options: REQUEST_KINDS.map((value) => ({ value, label: words(`requestKind.${value}`) })),
      value: draft.requestKind,
      onAnswer: (value) => patch({ requestKind: oneOf(REQUEST_KINDS, value) }),
    },
    ...warning,
  ];
}

'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { TimeText } from '@/components/ui/time-text';
import { INTAKE_QUESTIONS, isIntakeAnswer, type IntakeQuestion } from '@/lib/case/intake-questions';
import { useVisit } from '@/lib/tablet/visit-context';

/** What the caller said, to be looked at and not to be taken for seen. */
export function HeardOnPhone() {
  const t = useTranslations('visit.symptom');
  const words = useTranslations('words.intake');
  // The keys are made of the question and its answer, which the types cannot follow.
  const say = (key: string) => words(key as never);
  const { state } = useVisit();
  const { callerWords, screenWords, openedAt, intake } = state.root;
  const answers = (Object.keys(INTAKE_QUESTIONS) as IntakeQuestion[]).filter((question) =>
    isIntakeAnswer(question, intake[question] ?? ''),
  );
  if (!callerWords && !screenWords && answers.length === 0) return null;
  return (
    <section className="mt-1 rounded-card border border-line px-4 py-2.5 leading-snug">
      <h2 className="flex text-14 font-normal text-muted">
        {t('heard')}
        <TimeText at={openedAt} className="ml-auto" />
      </h2>
      {callerWords && <p className="font-bold">{callerWords}</p>}
      {screenWords && <p className="text-15">{t('quoted', { words: screenWords })}</p>}
      {answers.length > 0 && (
        <dl className="mt-1 grid gap-x-8 text-15 sm:grid-cols-2">
          {answers.map((question) => (
            <div key={question} className="flex gap-3 py-0.5">
              <dt className="text-muted">{say(`${question}.title`)}</dt>
              <dd className="ml-auto font-bold">{say(`${question}.${intake[question]}`)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

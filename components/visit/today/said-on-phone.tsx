'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { StateIcon } from '@/components/ui/state-icon';
import { StateWord } from '@/components/ui/state-word';
import { TimeText } from '@/components/ui/time-text';
import { INTAKE_QUESTIONS, type IntakeQuestion } from '@/lib/case/intake-questions';
import type { CaseState } from '@/lib/case/state';
import { useTablet } from '@/lib/tablet/tablet-context';
import { useAggregate } from '@/lib/tablet/use-live';

/** What the caller said, in their words, and the answers of the call. */
export function SaidOnPhone({ state: { root } }: { state: CaseState }) {
  const t = useTranslations('tablet.today');
  const known = useTranslations('tablet.known');
  const words = useTranslations('words');
  const { tablet } = useTablet();
  const shop = useAggregate('shop', tablet.me.shopId);
  const by = shop?.users.find(({ id }) => id === root.openedById)?.name;
  return (
    <>
      <section className="-mx-4 mt-5 border-y border-line-strong bg-surface px-4 pt-4 pb-2 [--behind:var(--surface)] sm:-mx-8 sm:px-8">
        <h2 className="flex items-baseline gap-3 text-15 font-normal text-muted">
          {t(root.channel === 'phone' ? 'said' : 'saidHere')}
          <span className="ml-auto">
            <TimeText at={root.openedAt} as="shortDayTime" /> {by}
          </span>
        </h2>
        <blockquote className="mt-1 mb-3.5 text-22 leading-relaxed whitespace-pre-line">
          {root.callerWords ? `「${root.callerWords}」` : <span className="text-muted">{t('noWords')}</span>}
        </blockquote>
        <dl className="grid gap-x-7 sm:grid-cols-2">
          {root.since && <Answer name={known('since')}>{root.since}</Answer>}
          <IntakeAnswers intake={root.intake} hasSince={root.since !== null} />
          {root.screenWords && <Answer name={t('screenWords')}>{root.screenWords}</Answer>}
          <Answer name={known('request')}>{words(`requestKind.${root.requestKind}`)}</Answer>
        </dl>
      </section>
      <p className="mt-3.5 mb-4 text-15 text-muted">
        <StateIcon shape="check" className="text-ok" /> {t('carried')}
      </p>
    </>
  );
}

const isQuestion = (question: string): question is IntakeQuestion =>
  Object.hasOwn(INTAKE_QUESTIONS, question);
const OPEN = new Set(['unknown', 'not-checked']);

function IntakeAnswers({ intake, hasSince }: { intake: Record<string, string>; hasSince: boolean }) {
  const t = useTranslations('words.intake');
  // The keys are made of the question and its answer, which the types cannot follow.
  const say = (key: string) => (t.has(key as never) ? t(key as never) : key);
  return Object.entries(intake)
    .filter(([question]) => isQuestion(question) && !(hasSince && question === 'since'))
    .map(([question, answer]) => (
      <Answer key={question} name={say(`${question}.title`)}>
        {OPEN.has(answer) ? (
          <StateWord shape="not-checked">{say(`${question}.${answer}`)}</StateWord>
        ) : (
          say(`${question}.${answer}`)
        )}
      </Answer>
    ));
}

function Answer({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="grid min-h-11 grid-cols-[7rem_minmax(0,1fr)] items-baseline border-t border-line py-1.5">
      <dt className="text-15 text-muted">{name}</dt>
      <dd className="font-bold">{children}</dd>
    </div>
  );
}

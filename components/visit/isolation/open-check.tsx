'use client';

import { ChevronDown } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { CheckResult, Subject } from '@/lib/case/state';
import type { Check } from '@/lib/diagnosis/playbook';
import { Band } from '../step-page';
import { SubjectChoice } from '../subject-choice';
import { useText } from '../use-text';
import { CheckAnswer } from './check-answer';
import { CheckPrecautions } from './check-precautions';
import { latestRow } from './use-isolation';

/** From this height on (portrait) there is room for the instructions without asking. */
const ROOMY = '(min-height: 1000px)';

/** The one open question: what to do, the answers, who operated, what the screen said. Mounted anew for each check. */
export function OpenCheck({
  check,
  rows,
  subjects,
  proposed,
  onAnswered,
}: {
  check: Check;
  /** The answers of this check that stand, one a subject. */
  rows: readonly CheckResult[];
  subjects: readonly Subject[];
  proposed: boolean;
  onAnswered: (outcome: string) => void;
}) {
  const t = useTranslations('visit.isolation');
  const words = useTranslations('words');
  const text = useText();
  const kinds = check.subject ? [check.subject] : [];
  const fitting = subjects.filter(({ kind }) => kind === check.subject);
  const [subjectId, setSubjectId] = useState<string | null>(() => {
    const last = rows.toSorted((a, b) => a.recordedAt.localeCompare(b.recordedAt)).at(-1);
    return last ? last.subjectId : (fitting[0]?.id ?? null);
  });
  const [explained, setExplained] = useState(() => window.matchMedia(ROOMY).matches);
  // Two tablets may each have made a row of their own: the later answer stands.
  const row = latestRow(
    rows.filter((one) => one.subjectId === subjectId),
    check.id,
  );

  return (
    <Band label={t('open')} className="pt-4.5 pb-5">
      {!row && (
        <p className="mb-1 flex flex-wrap items-center gap-x-3 text-15 leading-snug text-muted">
          {proposed && (
            <span className="rounded-[4px] bg-accent-tint px-2 text-14 leading-6 font-bold text-accent">
              {words('concept.nextCheck')}
            </span>
          )}
          <span>{t('minutesWhy', { minutes: check.minutes, why: text(check.why) })}</span>
        </p>
      )}
      <h2 id="open-check" tabIndex={-1} className="palt text-22 outline-none sm:text-26">
        {text(check.title)}
      </h2>
      <div className="mb-2 flex items-start gap-3">
        <p className="min-w-0 flex-1 pt-1 leading-normal sm:pt-2.5">{text(check.brief)}</p>
        <Button
          kind="text"
          size="small"
          className="-mr-3"
          aria-expanded={explained}
          aria-controls="open-check-how"
          onClick={() => setExplained(!explained)}
        >
          {t('how')}
          <ChevronDown aria-hidden="true" className={`size-4.5 ${explained ? 'rotate-180' : ''}`} />
        </Button>
      </div>
      {explained && (
        <div id="open-check-how" className="mb-4">
          <ol>
            {check.how.map((step, index) => (
              <li key={text(step)} className="grid grid-cols-[34px_1fr] items-baseline py-1 leading-normal">
                <span className="font-bold text-accent">{index + 1}</span>
                <span>{text(step)}</span>
              </li>
            ))}
          </ol>
          {row && (
            <p className="mt-1 text-15 leading-normal text-muted">{t('why', { why: text(check.why) })}</p>
          )}
        </div>
      )}
      {check.subject && (
        <div className="mb-3">
          <SubjectChoice subjects={fitting} kinds={kinds} value={subjectId} onChange={setSubjectId} />
        </div>
      )}
      {check.precautions && <CheckPrecautions kinds={check.precautions} />}
      <CheckAnswer
        key={subjectId ?? ''}
        check={check}
        row={row}
        subjectId={subjectId}
        onAnswered={onAnswered}
      />
    </Band>
  );
}

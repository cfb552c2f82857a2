import { useTranslations } from '@/lib/i18n/use-translations';
import { memo } from 'react';
import { StateIcon, type StateShape } from '@/components/ui/state-icon';
import { TimeText } from '@/components/ui/time-text';
import type { CheckResult } from '@/lib/case/state';
import type { Check } from '@/lib/diagnosis/playbook';
import { SKIPPED } from '@/lib/diagnosis/results';
import { toneText, type Tone } from '@/components/ui/state-word';
import { useText } from '../use-text';
import { useOutcomeWord } from './use-outcome-word';

type Look = { shape: StateShape; tone: Tone };

/** Shape and colour of an answer: judged where the playbook judges it, else only told. */
export const answerLook = (check: Check, outcome: string | undefined): Look => {
  if (outcome === undefined || outcome === SKIPPED) return { shape: 'not-checked', tone: 'unknown' };
  const verdict = check.outcomes.find(({ id }) => id === outcome)?.verdict;
  if (verdict === undefined) return { shape: 'unknown', tone: 'unknown' };
  if (verdict === 'neutral') return { shape: 'info', tone: 'accent' };
  return verdict === 'fine' ? { shape: 'ok', tone: 'ok' } : { shape: 'faulty', tone: 'faulty' };
};

/**
 * One check as a line: answered, with its outcome and time; or open, with its minutes.
 * @param proposed it is the next one: shown with its reason
 */
export const CheckRow = memo(function CheckRow({
  check,
  row,
  proposed = false,
  last = false,
  onOpen,
}: {
  check: Check;
  row?: CheckResult;
  proposed?: boolean;
  last?: boolean;
  onOpen: (checkId: string) => void;
}) {
  const t = useTranslations('visit.isolation');
  const words = useTranslations('words');
  const text = useText();
  const outcomeWord = useOutcomeWord();
  const look = answerLook(check, row?.outcome);
  const open = look.shape === 'not-checked';
  return (
    <button
      type="button"
      onClick={() => onOpen(check.id)}
      className={`grid min-h-12.5 w-full grid-cols-[24px_minmax(0,1fr)_auto_3rem] items-center gap-x-2.5 py-1.5 text-left text-15 leading-snug hover:bg-surface focus-visible:-outline-offset-3 sm:grid-cols-[28px_minmax(0,1fr)_auto_3.4rem] sm:text-16 ${last ? '' : 'border-b border-line'}`}
    >
      <StateIcon shape={look.shape} className={`size-5.5 [--behind:var(--paper)] ${toneText[look.tone]}`} />
      <span className="min-w-0">
        {text(check.title)}
        {proposed && (
          <>
            {' '}
            <span className="inline-block rounded-[4px] bg-accent-tint px-2 text-14 leading-6 font-bold whitespace-nowrap text-accent">
              {words('concept.nextCheck')}
            </span>
            <span className="block text-15 text-muted max-sm:hidden">{text(check.why)}</span>
          </>
        )}
      </span>
      <span className={`max-w-40 text-right font-bold ${open ? 'text-unknown' : ''}`}>
        {open ? words('layerState.not-checked') : row && outcomeWord(check, row.outcome)}
      </span>
      <span className="text-right text-15 whitespace-nowrap text-muted">
        {row && !open ? <TimeText at={row.recordedAt} /> : t('minutes', { minutes: check.minutes })}
      </span>
    </button>
  );
});

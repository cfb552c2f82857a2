'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { CorrectTime } from '@/components/visit/correct-time';
import type { TimeTarget } from '@/lib/case/corrected-times';
import type { Attempt } from '@/lib/case/state';
import { useVisit } from '@/lib/tablet/visit-context';
import { BandRow } from './band-row';

/** Every time of an attempt, to put right: its beginning, when it began to wait or went on, its end. */
export function AttemptTimes({ attempt }: { attempt: Attempt }) {
  const t = useTranslations('visit.resolution');
  const words = useTranslations('words');
  const { state } = useVisit();
  const { id, phases, startedAt, correctedAt, endedAt, endCorrectedAt } = attempt;
  const time = (
    which: NonNullable<TimeTarget['which']>,
    what: string,
    at: string,
    first: string | null | undefined,
  ) => (
    <CorrectTime
      key={which}
      state={state}
      target={{ list: 'attempts', id, which }}
      what={what}
      at={at}
      first={first}
    />
  );
  return (
    <BandRow label={t('row.times')}>
      <div className="-ml-3 flex min-h-hit flex-wrap items-center">
        {time('start', words('timeOf.start'), startedAt, correctedAt)}
        {phases.map(({ kind, fromAt, correctedAt: first }, place) => {
          if (place === 0) return null;
          const talk = kind === 'work' && attempt.channel === 'phone';
          return time(place, talk ? t('talk') : words(`phase.${kind}`), fromAt, first);
        })}
        {endedAt !== null && time('end', words('timeOf.end'), endedAt, endCorrectedAt)}
      </div>
    </BandRow>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { Segmented, type Segment } from '@/components/ui/segmented';
import { currentPhase } from '@/lib/case/attempts';
import type { Attempt } from '@/lib/case/state';
import { BandRow } from './band-row';
import { useAttemptOutcome } from './use-attempt-outcome';

type Outcome = NonNullable<Attempt['outcome']>;

const ORDER: readonly Outcome[] = ['worked', 'learnt', 'did-not', 'waiting', 'given-up', 'declined'];
const soft: readonly Outcome[] = ['given-up', 'declined'];

/** How it came out, one tap; tapped again the attempt goes on. */
export function AttemptOutcome({ attempt, number }: { attempt: Attempt; number: number }) {
  const t = useTranslations('visit.resolution');
  const end = useAttemptOutcome(attempt, number);
  const waits = attempt.endedAt === null && currentPhase(attempt).startsWith('wait');
  const segments: Segment<Outcome>[] = ORDER.map((value) => ({
    value,
    label: t(`outcome.${value}`),
    tone: value === 'worked' ? 'ok' : 'accent',
    soft: soft.includes(value),
  }));
  return (
    <BandRow label={t('row.outcome')} last>
      <Segmented
        label={t('row.outcome')}
        columns={3}
        value={attempt.outcome ?? (waits ? 'waiting' : null)}
        segments={segments}
        onChange={(outcome) => void end(outcome)}
      />
    </BandRow>
  );
}

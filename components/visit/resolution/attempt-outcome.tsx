'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { Segmented, type Segment } from '@/components/ui/segmented';
import { currentPhase } from '@/lib/case/attempts';
import type { Attempt } from '@/lib/case/state';
import { BandRow } from './band-row';
import { useAttemptOutcome } from './use-attempt-outcome';

type Outcome = NonNullable<Attempt['outcome']>;

const ORDER: readonly Outcome[] = ['worked', 'learnt', 'did-not', 'waiting', 'given-up', 'declined'];
const OUTCOMES = 'attempt-outcomes';
const soft: readonly Outcome[] = ['given-up', 'declined'];

/** Brings the open attempt's outcomes into sight and under the finger or the keys. */
export const goToOutcome = () => {
  const first = document.querySelector<HTMLElement>(`#${OUTCOMES} [tabindex="0"]`);
  first?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  first?.focus({ preventScroll: true });
};

/** How it came out, one tap; tapped again the attempt goes on. */
export function AttemptOutcome({
  attempt,
  number,
  onWorked,
}: {
  attempt: Attempt;
  number: number;
  /** It worked: what comes next is the proof. */
  onWorked: () => void;
}) {
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
      <div id={OUTCOMES}>
        <Segmented
          label={t('row.outcome')}
          columns={3}
          value={attempt.outcome ?? (waits ? 'waiting' : null)}
          segments={segments}
          onChange={(outcome) => {
            void end(outcome);
            if (outcome === 'worked') onWorked();
          }}
        />
      </div>
    </BandRow>
  );
}

'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { currentPhase } from '@/lib/case/attempts';
import type { Attempt } from '@/lib/case/state';
import { useChange } from '@/lib/tablet/use-change';

type Outcome = NonNullable<Attempt['outcome']>;

/**
 * Says how an attempt came out. "Wait" also starts the clock of waiting for an answer; null takes the outcome back
 * and the attempt goes on.
 * @param number the attempt's number as shown
 */
export function useAttemptOutcome(attempt: Attempt, number: number) {
  const t = useTranslations('visit.resolution');
  const change = useChange();
  const { id } = attempt;
  const phase = currentPhase(attempt);
  return async (outcome: Outcome | null) => {
    if (outcome === null) {
      const again = phase.startsWith('wait') ? 'work' : phase;
      await change('attempt.phase', { id, phase: again }, { said: t('resumed', { number }) });
      return;
    }
    const before = attempt.outcome;
    if (outcome === 'waiting' && !phase.startsWith('wait')) {
      const waits = await change('attempt.phase', { id, phase: 'wait-reply' });
      if (!waits) return;
    }
    await change(
      'attempt.end',
      { id, outcome },
      {
        said: t('ended', { number, outcome: t(`outcome.${outcome}`) }),
        undo: before
          ? { name: 'attempt.end', args: { id, outcome: before } }
          : { name: 'attempt.phase', args: { id, phase } },
      },
    );
  };
}

import { planChecks } from '@/lib/diagnosis/next-check';
import type { Playbook } from '@/lib/diagnosis/playbook';
import { causesOf } from '@/lib/diagnosis/suggested-causes';
import type { Observed } from './observations';

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/**
 * What the command prints for one case: all causes, the likeliest first, and the checks that can be made, the best
 * first. `weight` and `expectedGain` are bits, rounded; probabilities are not, so that they sum to 1.
 */
export function diagnosisOf(playbook: Playbook, { results, missing }: Observed) {
  const plan = planChecks(playbook, results, missing);
  return {
    playbook: { id: playbook.id, version: playbook.version },
    causes: causesOf(plan.inference).map(({ causeId, probability, because }) => ({
      id: causeId,
      probability,
      because: because.map(({ checkId, outcome, weight }) => ({
        check: checkId,
        outcome,
        weight: rounded(weight),
      })),
    })),
    next: plan.open.map(({ check, gain }) => ({
      check: check.id,
      minutes: check.minutes,
      expectedGain: rounded(gain),
    })),
  };
}

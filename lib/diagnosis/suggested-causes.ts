import type { Playbook } from './playbook';
import { standingResults, type Result } from './results';

/** 濃厚 / 疑い / 薄い */
export type Likelihood = 'strong' | 'suspected' | 'weak';

export type SuggestedCause = {
  causeId: string;
  likelihood: Likelihood;
  /** What speaks for it and against it, oldest first. */
  because: { checkId: string; outcome: string; at: string; speaks: 'for' | 'against' }[];
};

/** An answer that points to one cause alone says more than one that points to several. */
const ALONE = 2;
const AMONG_OTHERS = 1;
const RULED_OUT = -3;
const ENOUGH_TO_ACT = 3;
const CLEAR_LEAD = 2;

/**
 * All causes, the likeliest first, by counting what the answers point to (D8, D9). A rule of thumb in three
 * words, not a probability.
 * @param playbook the version that the visit began with
 * @param results recorded answers that were not withdrawn
 */
export function suggestedCauses(playbook: Playbook, results: readonly Result[]): SuggestedCause[] {
  const scored = playbook.causes.map(({ id }) => ({
    id,
    points: 0,
    because: [] as SuggestedCause['because'],
  }));
  const byId = new Map(scored.map((one) => [one.id, one]));
  const counted = new Set<string>();
  for (const { result, outcome } of standingResults(playbook, results)) {
    const { checkId, at } = result;
    // The same answer about two subjects is one argument, not two.
    if (!outcome || counted.has(`${checkId} ${outcome.id}`)) continue;
    counted.add(`${checkId} ${outcome.id}`);
    const count = (causeId: string, points: number) => {
      const one = byId.get(causeId);
      if (!one) return;
      one.points += points;
      one.because.push({ checkId, outcome: outcome.id, at, speaks: points > 0 ? 'for' : 'against' });
    };
    const suggests = outcome.suggests ?? [];
    for (const causeId of suggests) count(causeId, suggests.length === 1 ? ALONE : AMONG_OTHERS);
    for (const causeId of outcome.rulesOut ?? []) count(causeId, RULED_OUT);
  }
  scored.sort((a, b) => b.points - a.points);
  const [first, second] = scored;
  const clear = first && first.points >= ENOUGH_TO_ACT && first.points - (second?.points ?? 0) >= CLEAR_LEAD;
  return scored.map((one) => ({
    causeId: one.id,
    likelihood: clear && one === first ? 'strong' : one.points > 0 ? 'suspected' : 'weak',
    because: one.because,
  }));
}

import { infer } from '@/lib/diagnosis/infer';
import { modelOf } from '@/lib/diagnosis/model';
import { planChecks } from '@/lib/diagnosis/next-check';
import type { Check, Playbook } from '@/lib/diagnosis/playbook';
import type { Result } from '@/lib/diagnosis/results';
import { STRONG } from '@/lib/diagnosis/suggested-causes';

/** A part of a playbook that is small enough to try every order of its checks. */
export function partOf(
  playbook: Playbook,
  causeIds: ReadonlySet<string>,
  checkIds: ReadonlySet<string>,
): Playbook {
  return {
    ...playbook,
    causes: playbook.causes.filter(({ id }) => causeIds.has(id)),
    checks: playbook.checks.filter(({ id }) => checkIds.has(id)).map(({ onlyAfter: _, ...check }) => check),
  };
}

/**
 * Expected minutes until the cause is named or no check is left, worked out exactly.
 * @param among which checks may come next; of several the one is taken that is best in the end
 */
function expectedMinutes(playbook: Playbook, among: (results: Result[], open: Check[]) => Check[]): number {
  const model = modelOf(playbook);
  const known = new Map<string, number>();
  const from = (answers: ReadonlyMap<string, string>, joint: Float64Array): number => {
    const key = playbook.checks.map(({ id }) => answers.get(id) ?? '').join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const results = [...answers].map(([checkId, outcome], index): Result => ({
      checkId,
      outcome,
      at: `${index}`,
    }));
    const open = playbook.checks.filter(({ id }) => !answers.has(id));
    let minutes = 0;
    if (open.length > 0 && Math.max(...infer(playbook, results).probability) < STRONG) {
      const total = joint.reduce((sum, weight) => sum + weight, 0);
      minutes = Math.min(
        ...among(results, open).map((check) => {
          const outcomes = model.checks.get(check.id)?.outcomes ?? [];
          return outcomes.reduce((sum, { id, chances }) => {
            const next = joint.map((weight, cause) => weight * (chances[cause] ?? 0));
            const share = next.reduce((all, weight) => all + weight, 0) / total;
            return sum + share * from(new Map([...answers, [check.id, id]]), next);
          }, check.minutes);
        }),
      );
    }
    known.set(key, minutes);
    return minutes;
  };
  return from(new Map(), model.prior);
}

/** By the best order there is: every order is tried. */
export const bestMinutes = (playbook: Playbook): number => expectedMinutes(playbook, (_, open) => open);

/** By the order that is proposed. */
export const proposedMinutes = (playbook: Playbook): number =>
  expectedMinutes(playbook, (results) =>
    planChecks(playbook, results)
      .open.slice(0, 1)
      .map(({ check }) => check),
  );

import { planChecks, type Plan } from '@/lib/diagnosis/next-check';
import { modelOf, type Model } from '@/lib/diagnosis/model';
import type { Check, Playbook } from '@/lib/diagnosis/playbook';
import type { Result } from '@/lib/diagnosis/results';
import { drawn } from './random';

/** From here on a cause is named: the word is "strong" (D9). */
export const NAMED = 0.8;

/** How likely each cause is in the world that is simulated, and each answer of each check under each. */
export type World = { prior: Float64Array; chances: ReadonlyMap<string, readonly Float64Array[]> };

/** The world that is just as the playbook says. */
export const worldOf = ({ prior, checks }: Model): World => ({
  prior,
  chances: new Map([...checks].map(([id, { outcomes }]) => [id, outcomes.map(({ chances }) => chances)])),
});

/** A world where each number is up to `by` of itself off, either way. */
export function disturbed(world: World, by: number, random: () => number): World {
  const off = (value: number) => value * (1 + by * (2 * random() - 1));
  const chances = [...world.chances].map(([id, rows]) => {
    const changed = rows.map((row) => row.map(off));
    const sums = changed[0]?.map((_, cause) => changed.reduce((sum, row) => sum + (row[cause] ?? 0), 0));
    return [id, changed.map((row) => row.map((value, cause) => value / (sums?.[cause] ?? 1)))] as const;
  });
  return { prior: world.prior.map(off), chances: new Map(chances) };
}

export type Visit = {
  causeId: string;
  minutes: number;
  /** What is known at the end. */
  plan: Plan;
};

/**
 * One visit in that world: checks are made until the cause is named or nothing is left.
 * @param choose the next check; undefined ends the visit
 */
export function simulateVisit(
  playbook: Playbook,
  world: World,
  choose: (plan: Plan, asked: number) => Check | undefined,
  random: () => number,
): Visit {
  const model = modelOf(playbook);
  const cause = drawn(world.prior, random);
  const results: Result[] = [];
  let minutes = 0;
  for (;;) {
    const plan = planChecks(playbook, results);
    const check = choose(plan, results.length);
    if (!check) return { causeId: model.causes[cause]?.id ?? '', minutes, plan };
    minutes += check.minutes;
    const chances = world.chances.get(check.id)?.map((row) => row[cause] ?? 0) ?? [];
    const outcome = check.outcomes[drawn(chances, random)]?.id ?? '';
    results.push({ checkId: check.id, outcome, at: String(results.length).padStart(3, '0') });
  }
}

export const topOf = ({ inference: { probability, model } }: Plan) => {
  const p = Math.max(...probability);
  return { causeId: model.causes[probability.indexOf(p)]?.id, probability: p };
};

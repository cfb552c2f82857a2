import type { Model } from '@/lib/diagnosis/model';
import type { Playbook } from '@/lib/diagnosis/playbook';
import { STRONG } from '@/lib/diagnosis/suggested-causes';
import { drawn } from './random';
import type { State, States } from './visit-states';

/** How likely each cause is in the world that is simulated, and each answer of each check under each. */
export type World = { prior: Float64Array; chances: readonly (readonly Float64Array[])[] };

/** The world that is just as the playbook says. */
export const worldOf = ({ prior, checks }: Model): World => ({
  prior,
  chances: [...checks.values()].map(({ outcomes }) => outcomes.map(({ chances }) => chances)),
});

/** A world where each number is up to `by` of itself off, either way. */
export function disturbed(world: World, by: number, random: () => number): World {
  const off = (value: number) => value * (1 + by * (2 * random() - 1));
  const chances = world.chances.map((rows) => {
    const changed = rows.map((row) => row.map(off));
    const sums = changed[0]?.map((_, cause) => changed.reduce((sum, row) => sum + (row[cause] ?? 0), 0));
    return changed.map((row) => row.map((value, cause) => value / (sums?.[cause] ?? 1)));
  });
  return { prior: world.prior.map(off), chances };
}

/** What is the matter, and what each check will show if it is made: by its place, so that every order meets the same. */
export type Case = { cause: number; outcomes: Uint8Array };

/**
 * A case of that world.
 * @param prior how likely each cause is, where something is known already
 */
export function drawCase(world: World, random: () => number, prior = world.prior): Case {
  const cause = drawn(prior, random);
  const outcome = (rows: readonly Float64Array[]) =>
    drawn(
      rows.map((row) => row[cause] ?? 0),
      random,
    );
  return { cause, outcomes: Uint8Array.from(world.chances, outcome) };
}

export type Visit = {
  minutes: number;
  /** A cause became strong. */
  named: boolean;
  /** What is known at the end. */
  end: State;
};

/**
 * One visit: checks are made until the cause is named or there is no next one.
 * @param choose the next check, by its place; undefined ends the visit
 * @param from what was asked before
 */
export function visit(
  playbook: Playbook,
  states: States,
  { outcomes }: Case,
  choose: (state: State) => number | undefined,
  from: State = states.first,
): Visit {
  let state = from;
  let minutes = 0;
  for (;;) {
    const named = state.top >= STRONG;
    const check = named ? undefined : choose(state);
    if (check === undefined) return { minutes, named, end: state };
    minutes += playbook.checks[check]?.minutes ?? 0;
    state = states.after(state, check, outcomes[check] ?? 0);
  }
}

import type { Playbook } from '@/lib/diagnosis/playbook';
import { STRONG } from '@/lib/diagnosis/suggested-causes';
import { seeded } from './random';
import { drawCase, visit, type World } from './simulated-visit';
import type { State, States } from './visit-states';

/** So many first choices of a visit are tried out; from then on it goes as proposed. */
const TRIED_OUT = 3;
/** So many proposed checks are tried at each, each in so many simulated visits. */
const CANDIDATES = 4;
const TRIALS = 100;
/** Another than the proposed check is taken where it is better by so many standard errors. */
const SURELY = 2;

/**
 * The best order known: at each of the first choices each of the checks proposed first is made in simulated visits that
 * then go as proposed, and the one with the fewest minutes is taken. Such rollouts never make a way of choosing worse
 * in expectation, and most often clearly better where it has room (Tesauro and Galperin, "On-line policy improvement
 * using Monte-Carlo search", NIPS 9, 1996; Bertsekas and Castañon, "Rollout algorithms for stochastic scheduling
 * problems", J. of Heuristics 5, 1999). Far too slow for a tablet: it tells how far the proposal is from the best.
 * @returns the choice of a next check, by its place
 */
export function bestKnown(
  playbook: Playbook,
  world: World,
  states: States,
): (state: State) => number | undefined {
  const chosen = new Map<State, number | undefined>();
  const proposed = (state: State) => states.planOf(state).open[0];
  const choose = (state: State): number | undefined => {
    const candidates = states.planOf(state).open.slice(0, CANDIDATES);
    if (candidates.length < 2 || state.top >= STRONG) return candidates[0];
    const random = seeded(state.answers.reduce((seed, answer) => (seed * 31 + answer) | 0, 17));
    const cases = Array.from({ length: TRIALS }, () => drawCase(world, random, state.probability));
    const minutes = candidates.map((check) =>
      cases.map((one) => {
        const after = states.after(state, check, one.outcomes[check] ?? 0);
        return (playbook.checks[check]?.minutes ?? 0) + visit(playbook, states, one, proposed, after).minutes;
      }),
    );
    // The same cases for all: what is compared is the difference, case by case.
    const saved = minutes.map((own) => own.map((value, index) => (minutes[0]?.[index] ?? 0) - value));
    const means = saved.map(mean);
    const best = means.indexOf(Math.max(...means));
    const deviation = Math.sqrt(mean(saved[best]?.map((value) => (value - (means[best] ?? 0)) ** 2) ?? []));
    return candidates[(means[best] ?? 0) > (SURELY * deviation) / Math.sqrt(TRIALS) ? best : 0];
  };
  return (state) => {
    if (state.asked >= TRIED_OUT) return proposed(state);
    if (!chosen.has(state)) chosen.set(state, choose(state));
    return chosen.get(state);
  };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

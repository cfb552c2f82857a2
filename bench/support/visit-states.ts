import { actNow } from '@/lib/diagnosis/act-now';
import { infer } from '@/lib/diagnosis/infer';
import { planChecks } from '@/lib/diagnosis/next-check';
import type { Playbook } from '@/lib/diagnosis/playbook';
import type { Result } from '@/lib/diagnosis/results';

/** Where a visit stands; checks, outcomes and causes by their places in the playbook. */
export type State = {
  /** Of each check the place of its answer and 1, or 0 while it is open. */
  answers: Uint8Array;
  asked: number;
  probability: Float64Array;
  /** Of the likeliest cause. */
  top: number;
  /** Worked out where it is asked for: the open checks as proposed, how many tell something, whether to act. */
  plan?: { open: number[]; telling: number; act: boolean };
};

export type States = {
  first: State;
  after: (state: State, check: number, outcome: number) => State;
  planOf: (state: State) => NonNullable<State['plan']>;
  /** The first open check of a list of places that makes sense now. */
  firstOf: (state: State, list: readonly number[]) => number | undefined;
};

/** The states of simulated visits by a playbook, each worked out once, since the order of answers changes nothing. */
export function statesOf(playbook: Playbook): States {
  const known = new Map<string, State>();
  const places = new Map(playbook.checks.map(({ id }, place) => [id, place]));
  const waits = playbook.checks.map(({ onlyAfter }) =>
    onlyAfter?.map(({ check, outcomes }) => {
      const place = places.get(check) ?? -1;
      const words = playbook.checks[place]?.outcomes.map(({ id }) => id) ?? [];
      return { place, answers: outcomes.map((outcome) => words.indexOf(outcome) + 1) };
    }),
  );
  const resultsOf = (answers: Uint8Array): Result[] =>
    playbook.checks.flatMap(({ id, outcomes }, place) => {
      const outcome = outcomes[(answers[place] ?? 0) - 1]?.id;
      return outcome === undefined ? [] : [{ checkId: id, outcome, at: String(place).padStart(3, '0') }];
    });
  const stateOf = (answers: Uint8Array, asked: number): State => {
    const key = String.fromCharCode(...answers);
    const before = known.get(key);
    if (before) return before;
    const { probability } = infer(playbook, resultsOf(answers));
    const state = { answers, asked, probability, top: Math.max(...probability) };
    known.set(key, state);
    return state;
  };
  const open = ({ answers }: State, place: number) =>
    answers[place] === 0 &&
    (waits[place]?.some((one) => one.answers.includes(answers[one.place] ?? 0)) ?? true);
  return {
    first: stateOf(new Uint8Array(playbook.checks.length), 0),
    after: ({ answers, asked }, check, outcome) => {
      const next = answers.slice();
      next[check] = outcome + 1;
      return stateOf(next, asked + 1);
    },
    planOf: (state) => {
      if (state.plan) return state.plan;
      const plan = planChecks(playbook, resultsOf(state.answers));
      const proposed = plan.open.map(({ check }) => places.get(check.id) ?? -1);
      return (state.plan = { open: proposed, telling: plan.telling, act: actNow(playbook, plan) });
    },
    firstOf: (state, list) => list.find((place) => open(state, place)),
  };
}

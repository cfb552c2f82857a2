import { modelOf, scaled, type CheckModel, type Model } from './model';
import type { Playbook } from './playbook';
import { standingResults, type Result, type Standing } from './results';

/** How much of itself each further check of a group adds to the one that says it most (D17). */
const FURTHER = 0.5;

/** What one check says, all its subjects together. */
export type Told = {
  model: CheckModel;
  /** Its answers that tell something, each outcome once, oldest first. */
  answers: { standing: Standing; tells: Float64Array }[];
  /** Alone: the natural logarithm by which it moves each cause. */
  alone: Float64Array;
  /** The same after its group was looked at: what it adds to each cause. */
  adds: Float64Array;
};

export type Inference = {
  model: Model;
  /** Of each cause, in the playbook's order; they sum to 1. */
  probability: Float64Array;
  told: Told[];
};

/**
 * How likely each cause is after the answers: Bayes' rule over causes that exclude each other, one of them "other"
 * (D14–D18). The order of the answers changes nothing, and unknown or skipped is no evidence.
 *
 * Checks that say the same thing are in one group. There, cause by cause, the answer that speaks most for it counts
 * whole, the next half, then a quarter; those against it likewise. So a second witness of the same fact adds less,
 * one that tells nothing takes nothing away, and an answer that gets likelier under a cause never lowers it.
 *
 * @param playbook the version that the visit began with
 * @param results recorded answers that were not withdrawn
 */
export function infer(playbook: Playbook, results: readonly Result[]): Inference {
  const model = modelOf(playbook);
  const told = byCheck(model, standingResults(playbook, results));
  discount(told, model.causes.length);
  const logs = model.prior.map((prior) => Math.log(prior));
  for (const { adds } of told) {
    for (let cause = 0; cause < logs.length; cause++) logs[cause] = (logs[cause] ?? 0) + (adds[cause] ?? 0);
  }
  return { model, probability: fromLogs(logs), told };
}

/** The probabilities that these logarithms stand for, whatever their common size. */
export function fromLogs(logs: Float64Array): Float64Array {
  let top = Number.NEGATIVE_INFINITY;
  for (const log of logs) top = Math.max(top, log);
  return scaled(logs.map((log) => Math.exp(log - top)));
}

/**
 * What one of several checks of a group adds for one cause (D17): of those for it, and apart from them of those
 * against it, the one that says it most counts whole and each further one half of the one before.
 * @param tells what each says alone, in natural logarithms
 * @param index which of them
 */
export function added(tells: ArrayLike<number>, index: number): number {
  const own = tells[index] ?? 0;
  let share = 1;
  for (let other = 0; other < tells.length; other++) {
    const tell = tells[other] ?? 0;
    const stronger = own > 0 ? tell > own : tell < own;
    if (stronger || (tell === own && other < index)) share *= FURTHER;
  }
  return own * share;
}

function discount(told: readonly Told[], causes: number): void {
  for (const group of new Set(told.map(({ model }) => model.group))) {
    const members = told.filter(({ model }) => model.group === group);
    if (members.length === 1) continue;
    for (const one of members) one.adds = new Float64Array(causes);
    for (let cause = 0; cause < causes; cause++) {
      const tells = members.map(({ alone }) => alone[cause] ?? 0);
      for (const [index, { adds }] of members.entries()) adds[cause] = added(tells, index);
    }
  }
}

function byCheck(model: Model, standing: readonly Standing[]): Told[] {
  const told = new Map<string, Told>();
  for (const one of standing) {
    const { check, outcome } = one;
    const checkModel = model.checks.get(check.id);
    const tells = checkModel?.outcomes.find(({ id }) => id === outcome?.id)?.tells;
    if (!checkModel || !tells) continue;
    const before = told.get(check.id);
    if (!before) {
      told.set(check.id, {
        model: checkModel,
        answers: [{ standing: one, tells }],
        alone: tells,
        adds: tells,
      });
    } else if (!before.answers.some((answer) => answer.standing.outcome?.id === outcome?.id)) {
      before.answers.push({ standing: one, tells });
    }
  }
  for (const one of told.values()) if (one.answers.length > 1) one.alone = one.adds = oneOfThem(one.answers);
  return [...told.values()];
}

/** D18: subjects differ, so the fault sits with one of them, nobody knows which, and the others look as usual. */
function oneOfThem(answers: Told['answers']): Float64Array {
  const sums = new Float64Array(answers[0]?.tells.length ?? 0);
  for (const { tells } of answers) {
    for (let cause = 0; cause < sums.length; cause++) {
      sums[cause] = (sums[cause] ?? 0) + Math.exp(tells[cause] ?? 0);
    }
  }
  return sums.map((sum) => Math.log(sum / answers.length));
}

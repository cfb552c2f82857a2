import { added, type Inference, type Told } from './infer';
import type { CheckModel } from './model';
import type { Check, Need } from './playbook';
import { STRONG } from './suggested-causes';

/** What a need costs in trouble, in minutes, where it can be had (D20). */
const TROUBLE: Record<Need, number> = {
  network: 0,
  password: 0.5,
  'second-device': 0.5,
  admin: 0.5,
  'contract-holder': 1,
};
/** Going through a question takes that long, however little there is to do. */
const LEAST_MINUTES = 0.5;

/** Where the causes would stand after one answer, and how likely that answer is now. */
export type Foreseen = { outcomeId: string; chance: number; probability: Float64Array };

export type RankedCheck = {
  check: Check;
  /** How much of what is still open it settles, in bits, on average over the answers (D19). */
  gain: number;
  /** Its minutes with its trouble. */
  cost: number;
};

/**
 * What each answer of a check would change (D19), the check's group taken into account.
 * @param inference what is known now
 */
export function foresee(inference: Inference, model: CheckModel): Foreseen[] {
  const { probability } = inference;
  const mates = matesOf(inference, model);
  return model.outcomes.map((outcome) => {
    const odds = mates.length > 0 ? oddsAmong(mates, outcome.tells) : outcome.odds;
    let chance = 0;
    let sum = 0;
    const weights = new Float64Array(probability.length);
    for (let cause = 0; cause < weights.length; cause++) {
      const p = probability[cause] ?? 0;
      chance += p * (outcome.chances[cause] ?? 0);
      sum += weights[cause] = p * (odds[cause] ?? 1);
    }
    for (let cause = 0; cause < weights.length; cause++) weights[cause] = (weights[cause] ?? 0) / sum;
    return { outcomeId: outcome.id, chance, probability: weights };
  });
}

const matesOf = ({ told }: Inference, model: CheckModel): Told[] =>
  told.filter((one) => one.model.group === model.group && one.model !== model);

/** The factors of an answer beside what its group has told: what it adds, and what the others then add less. */
function oddsAmong(mates: readonly Told[], tells: Float64Array): Float64Array {
  const all = new Float64Array(mates.length + 1);
  return tells.map((tell, cause) => {
    let change = 0;
    for (let index = 0; index < mates.length; index++) {
      const mate = mates[index];
      all[index] = mate?.alone[cause] ?? 0;
      change -= mate?.adds[cause] ?? 0;
    }
    all[mates.length] = tell;
    for (let index = 0; index < all.length; index++) change += added(all, index);
    return Math.exp(change);
  });
}

/**
 * Checks by what they are expected to settle for a minute of work and trouble, the best first (D19, D20). Checks
 * without numbers come last, in the order given.
 *
 * What is open is Shannon's entropy of the causes ("A mathematical theory of communication", 1948), but nothing once
 * a cause is named: the visit is after a name, so that bits beyond it are worth no minute. Looking one check ahead by
 * gain over cost is the greedy way of adaptive selection, close to the best where each answer tells less the more is
 * known (Golovin and Krause, "Adaptive submodularity", JAIR 42, 2011). Once a cause is named, plain entropy counts.
 * @param inference what is known now
 * @param checks those that can be made
 */
export function rankChecks(inference: Inference, checks: readonly Check[]): RankedCheck[] {
  const now = uncertainty(inference.probability);
  const end = Math.max(...inference.probability) >= STRONG ? Number.POSITIVE_INFINITY : STRONG;
  const ranked = checks.map((check): RankedCheck => {
    const cost = Math.max(LEAST_MINUTES, check.minutes) + sumOf(check.needs.map((need) => TROUBLE[need]));
    const model = inference.model.checks.get(check.id);
    // A symptom may have answered it: it is open, and tells nothing new.
    const known = inference.told.some((one) => one.model === model);
    if (!model?.numbers || known) return { check, gain: 0, cost };
    return { check, gain: Math.max(0, now - expectedOpen(inference, model, end)), cost };
  });
  return ranked.sort((a, b) => b.gain / b.cost - a.gain / a.cost);
}

/**
 * The bits that stay open after the check, on average: the same as over `foresee`, without its tables, since this is
 * the work of every tap.
 * @param end the probability of a cause from which on nothing is open
 */
function expectedOpen(inference: Inference, model: CheckModel, end: number): number {
  const { probability } = inference;
  const mates = matesOf(inference, model);
  let expected = 0;
  for (const outcome of model.outcomes) {
    const odds = mates.length > 0 ? oddsAmong(mates, outcome.tells) : outcome.odds;
    let chance = 0;
    let sum = 0;
    let bits = 0;
    let top = 0;
    for (let cause = 0; cause < probability.length; cause++) {
      const p = probability[cause] ?? 0;
      const weight = p * (odds[cause] ?? 1);
      chance += p * (outcome.chances[cause] ?? 0);
      sum += weight;
      if (weight > top) top = weight;
      bits -= weight * Math.log2(weight);
    }
    if (top < end * sum) expected += chance * (bits / sum + Math.log2(sum));
  }
  return expected;
}

/** How uncertain the cause is, in bits. */
export function uncertainty(probability: Float64Array): number {
  let bits = 0;
  for (const p of probability) if (p > 0) bits -= p * Math.log2(p);
  return bits;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

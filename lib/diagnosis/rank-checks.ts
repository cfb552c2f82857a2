import { discounted, fromLogs, type Inference } from './infer';
import type { CheckModel } from './model';
import type { Check, Need } from './playbook';

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
  /** How much less uncertain the cause will be, in bits, on average over the answers. */
  gain: number;
  /** Its minutes with its trouble. */
  cost: number;
};

/**
 * What each answer of a check would change (D19), the check's group taken into account.
 * @param inference what is known now
 */
export function foresee({ probability, told }: Inference, model: CheckModel): Foreseen[] {
  const mates = told.filter((one) => one.model.group === model.group && one.model !== model);
  const before = probability.map((_, cause) =>
    sumOf(discounted(mates.map(({ alone }) => alone[cause] ?? 0))),
  );
  return model.outcomes.map(({ id, chances, tells }) => {
    let chance = 0;
    const logs = probability.map((p, cause) => {
      chance += p * (chances[cause] ?? 0);
      const tell = tells[cause] ?? 0;
      if (mates.length === 0) return Math.log(p) + tell;
      const after = sumOf(discounted([...mates.map(({ alone }) => alone[cause] ?? 0), tell]));
      return Math.log(p) + after - (before[cause] ?? 0);
    });
    return { outcomeId: id, chance, probability: fromLogs(logs) };
  });
}

/**
 * Checks by what they are expected to tell for a minute of work and trouble, the best first (D19, D20). Checks
 * without numbers come last, in the order given.
 * @param inference what is known now
 * @param checks those that can be made
 */
export function rankChecks(inference: Inference, checks: readonly Check[]): RankedCheck[] {
  const now = uncertainty(inference.probability);
  const ranked = checks.map((check): RankedCheck => {
    const cost = Math.max(LEAST_MINUTES, check.minutes) + sumOf(check.needs.map((need) => TROUBLE[need]));
    const model = inference.model.checks.get(check.id);
    // A symptom may have answered it: it is open, and tells nothing new.
    const known = inference.told.some((one) => one.model === model);
    if (!model?.numbers || known) return { check, gain: 0, cost };
    const after = foresee(inference, model).map((one) => one.chance * uncertainty(one.probability));
    return { check, gain: Math.max(0, now - sumOf(after)), cost };
  });
  return ranked.sort((a, b) => b.gain / b.cost - a.gain / a.cost);
}

/** How uncertain the cause is, in bits. */
export function uncertainty(probability: Float64Array): number {
  let bits = 0;
  for (const p of probability) if (p > 0) bits -= p * Math.log2(p);
  return bits;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

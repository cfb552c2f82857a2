import { infer, type Inference } from './infer';
import type { Playbook } from './playbook';
import type { Result } from './results';

/** 濃厚 / 疑い / 薄い */
export type Likelihood = 'strong' | 'suspected' | 'weak';

/** One answer and how far it moves a cause: in bits, 1 doubles its odds against all others, −1 halves them. */
export type Reason = {
  checkId: string;
  outcome: string;
  at: string;
  weight: number;
  speaks: 'for' | 'against';
};

export type SuggestedCause = {
  causeId: string;
  probability: number;
  likelihood: Likelihood;
  /** What speaks for it and against it, what moves it most first. */
  because: Reason[];
};

/** Of causes called strong at least eight in ten are right (D9). */
export const STRONG = 0.8;
/** One in twenty is not to be dismissed. */
const SUSPECTED = 0.05;
/** What decides is a few answers, each of which raises the odds by two fifths at least; bits (D22). */
const DECIDING = { most: 4, least: 0.5 };
/** Less than this says nothing. */
const LEAST_WEIGHT = 0.05;
/** Every playbook's answer for what it has no answer for. */
const SOMETHING_ELSE = 'other';

/**
 * All causes, the likeliest first (D9, D16–D18, D22).
 * @param playbook the version that the visit began with
 * @param results recorded answers that were not withdrawn
 */
export function suggestedCauses(playbook: Playbook, results: readonly Result[]): SuggestedCause[] {
  return causesOf(infer(playbook, results));
}

/** The answers that raised a cause most, at most four; "something else" says nothing to whom it is told (D22). */
export const deciding = ({ because }: SuggestedCause): Reason[] =>
  because
    .filter(({ weight, outcome }) => weight >= DECIDING.least && outcome !== SOMETHING_ELSE)
    .slice(0, DECIDING.most);

/** The same out of what was already worked out. */
export function causesOf(inference: Inference): SuggestedCause[] {
  const { model, probability, told } = inference;
  const reasons = reasonsFor(inference);
  return model.causes
    .map(({ id }, cause) => {
      const p = probability[cause] ?? 0;
      const likelihood: Likelihood =
        told.length === 0 || p < SUSPECTED ? 'weak' : p < STRONG ? 'suspected' : 'strong';
      return { causeId: id, probability: p, likelihood, because: reasons(cause) };
    })
    .sort((a, b) => b.probability - a.probability);
}

/** D22: of each answer what it does to a cause's odds against the others as they stood before anything was asked. */
function reasonsFor({ model: { prior }, told }: Inference): (cause: number) => Reason[] {
  const known = told.map((one) => {
    const odds = one.adds.map((add) => Math.exp(add));
    return { ...one, odds, all: odds.reduce((sum, each, cause) => sum + each * (prior[cause] ?? 0), 0) };
  });
  return (cause) => {
    const own = prior[cause] ?? 0;
    const reasons = known.flatMap(({ answers, odds, all }): Reason[] => {
      const mine = odds[cause] ?? 1;
      const weight = Math.log2((mine * (1 - own)) / (all - own * mine));
      // Where subjects differ each answer has its part of what the check says.
      const parts = answers.map(({ tells }) => (answers.length > 1 ? Math.exp(tells[cause] ?? 0) : 1));
      const sum = parts.reduce((total, part) => total + part, 0);
      return answers.map(({ standing: { result } }, index) => {
        const part = (weight * (parts[index] ?? 0)) / sum;
        const { checkId, outcome, at } = result;
        return { checkId, outcome, at, weight: part, speaks: part > 0 ? 'for' : 'against' };
      });
    });
    return reasons
      .filter(({ weight }) => Math.abs(weight) >= LEAST_WEIGHT)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  };
}

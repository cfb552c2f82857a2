import type { Plan } from './next-check';
import type { Playbook } from './playbook';
import { foresee } from './rank-checks';
import { STRONG } from './suggested-causes';

/** What a wrong action wastes besides its own minutes: consent, trying out, putting back, asking again; minutes. */
const WITH_A_WRONG_ACTION = 10;
/** The minutes of acting on a cause that has no solution of its own. */
const WITHOUT_SOLUTION = 20;
/** Nothing is done on a guess: the likeliest cause is twice as likely as all others together (D21). */
const TWICE_THE_REST = 2 / 3;
/** So sure, nothing more is asked (D21). */
const SURE = 0.95;
/** Only the checks that tell most for their cost are weighed; the others pay even less. */
const WEIGHED = 6;

/**
 * Whether the visit should go on to act (D21): no check is left that tells enough, or acting on the likeliest cause
 * is cheaper than any further check. Cheaper goes by the minutes that are wasted where it is not the cause; one step ahead, after Heckerman, Breese and Rommelse, "Decision-theoretic troubleshooting",
 * CACM 38(3), 1995. What mending the right cause takes is to be paid anyway.
 * @param playbook the version that the visit began with
 * @param plan what is known now and the checks that can be made
 */
export function actNow(playbook: Playbook, { inference, open, telling, putOff }: Plan): boolean {
  const { probability, model, told } = inference;
  const top = Math.max(...probability);
  if (told.length === 0) return false;
  if (!model.numbers) return top >= STRONG;
  // What lacks something here may still tell, elsewhere or later.
  if (top >= SURE || (telling === 0 && putOff === 0)) return true;
  if (top < TWICE_THE_REST) return false;
  const minutes = actionMinutes(playbook);
  const now = wasted(probability, minutes);
  return open.slice(0, WEIGHED).every(({ check, cost, gain }) => {
    const checkModel = model.checks.get(check.id);
    if (!checkModel || gain === 0) return true;
    const after = foresee(inference, checkModel).reduce(
      (sum, one) => sum + one.chance * wasted(one.probability, minutes),
      0,
    );
    return cost + after >= now;
  });
}

/** Of each cause the minutes of its quickest solution. */
function actionMinutes({ causes, remedies }: Playbook): number[] {
  return causes.map(({ id }) => {
    const solutions = remedies.filter(({ causes: of, workaround }) => of.includes(id) && !workaround);
    return solutions.length > 0 ? Math.min(...solutions.map((remedy) => remedy.minutes)) : WITHOUT_SOLUTION;
  });
}

/** Expected minutes that acting on the likeliest cause wastes. */
function wasted(probability: Float64Array, minutes: readonly number[]): number {
  const top = Math.max(...probability);
  return (1 - top) * ((minutes[probability.indexOf(top)] ?? 0) + WITH_A_WRONG_ACTION);
}

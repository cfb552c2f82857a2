import { infer, type Inference } from './infer';
import type { Check, Need, Playbook } from './playbook';
import { rankChecks, type RankedCheck } from './rank-checks';
import { standingResults, type Result, type Standing } from './results';

/** Open checks that stay in sight however many are answered. */
const ALWAYS_OPEN = 3;
/** A check that is expected to settle less is not worth its minutes, and comes in the paper list's order (D11); bits a minute. */
const WORTH_A_MINUTE = 0.02;

/** What can be checked now, the best first, and what is known that says so. */
export type Plan = {
  open: RankedCheck[];
  /** How many of the open ones, the first of them, tell enough for their minutes. */
  telling: number;
  /** How many would make sense, but lack something here. */
  putOff: number;
  inference: Inference;
};

/**
 * The checks that can be made now, what tells most for its cost first (D10, D11, D19, D20).
 * @param playbook the version that the visit began with
 * @param results recorded answers that were not withdrawn
 * @param missing what cannot be had here (no network, no password, …): checks that need it are not proposed
 * @param fromSymptoms what reproduced symptoms tell (D15)
 */
export function planChecks(
  playbook: Playbook,
  results: readonly Result[],
  missing: readonly Need[] = [],
  fromSymptoms: readonly Result[] = [],
): Plan {
  const standing = standingResults(playbook, results);
  const known = [...standing.map(({ result }) => result), ...fromSymptoms];
  const paper = openChecks(playbook, standing, known, missing);
  const putOff = openChecks(playbook, standing, known, []).length - paper.length;
  const inference = infer(playbook, [...results, ...fromSymptoms]);
  const ranked = rankChecks(inference, paper);
  const worth = ({ gain, cost }: RankedCheck) => gain / cost >= WORTH_A_MINUTE;
  const telling = ranked.filter(worth);
  const rest = ranked
    .filter((one) => !worth(one))
    .sort((a, b) => paper.indexOf(a.check) - paper.indexOf(b.check));
  return { open: [...telling, ...rest], telling: telling.length, putOff, inference };
}

/**
 * The checks in sight: answered ones by time, then the next open ones (D12). Never more than `limit`.
 * @param plan what can be checked now
 * @param limit how many at most; the rest stands under "all", in the paper list's order
 */
export function visibleChecks(
  playbook: Playbook,
  results: readonly Result[],
  plan: Plan,
  limit = 8,
): Check[] {
  const open = plan.open.map(({ check }) => check);
  // Of a check with several subjects the last answer places it.
  const standing = standingResults(playbook, results);
  const answered = [...new Set(standing.map(({ check }) => check).reverse())].reverse();
  const room = limit - Math.min(open.length, ALWAYS_OPEN, limit);
  const shown = room > 0 ? answered.slice(-room) : [];
  return [...shown, ...open.slice(0, limit - shown.length)];
}

function openChecks(
  playbook: Playbook,
  standing: Standing[],
  known: readonly Result[],
  missing: readonly Need[],
): Check[] {
  const touched = new Set(standing.map(({ check }) => check.id));
  const open = playbook.checks.filter(
    (check) =>
      !touched.has(check.id) &&
      makesSense(check, known) &&
      !check.needs.some((need) => missing.includes(need)),
  );
  return [...open.filter(({ featured }) => featured), ...open.filter(({ featured }) => !featured)];
}

function makesSense({ onlyAfter }: Check, known: readonly Result[]): boolean {
  if (!onlyAfter) return true;
  return onlyAfter.some(({ check, outcomes }) =>
    known.some(({ checkId, outcome }) => checkId === check && outcomes.includes(outcome)),
  );
}

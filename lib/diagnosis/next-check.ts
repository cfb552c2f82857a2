import type { Check, Need, Playbook } from './playbook';
import { standingResults, type Result, type Standing } from './results';

/** Open checks that stay in sight however many are answered. */
const ALWAYS_OPEN = 3;

/**
 * The check to propose next, or null when none is left (D10, D11).
 * @param playbook the version that the visit began with
 * @param results recorded answers that were not withdrawn
 * @param missing what cannot be had here (no network, no password, …): checks that need it are not proposed
 */
export function nextCheck(
  playbook: Playbook,
  results: readonly Result[],
  missing: readonly Need[] = [],
): Check | null {
  return openChecks(playbook, standingResults(playbook, results), missing)[0] ?? null;
}

/**
 * The checks in sight: answered ones by time, then the next open ones (D12). Never more than `limit`.
 * @param limit how many at most; the rest stands under "all"
 * @param missing as for `nextCheck`
 */
export function visibleChecks(
  playbook: Playbook,
  results: readonly Result[],
  limit = 8,
  missing: readonly Need[] = [],
): Check[] {
  const standing = standingResults(playbook, results);
  const open = openChecks(playbook, standing, missing);
  // Of a check with several subjects the last answer places it.
  const answered = [...new Set(standing.map(({ check }) => check).reverse())].reverse();
  const room = limit - Math.min(open.length, ALWAYS_OPEN, limit);
  const shown = room > 0 ? answered.slice(-room) : [];
  return [...shown, ...open.slice(0, limit - shown.length)];
}

/**
 * How many checks are put off because of what is missing (D10).
 * @param missing as for `nextCheck`
 */
export function putOffCount(
  playbook: Playbook,
  results: readonly Result[],
  missing: readonly Need[],
): number {
  const standing = standingResults(playbook, results);
  return openChecks(playbook, standing, []).length - openChecks(playbook, standing, missing).length;
}

function openChecks(playbook: Playbook, standing: Standing[], missing: readonly Need[]): Check[] {
  const touched = new Set(standing.map(({ check }) => check.id));
  const open = playbook.checks.filter(
    (check) =>
      !touched.has(check.id) &&
      makesSense(check, standing) &&
      !check.needs.some((need) => missing.includes(need)),
  );
  return [...open.filter(({ featured }) => featured), ...open.filter(({ featured }) => !featured)];
}

function makesSense({ onlyAfter }: Check, standing: Standing[]): boolean {
  if (!onlyAfter) return true;
  return onlyAfter.some(({ check, outcomes }) =>
    standing.some(({ result }) => result.checkId === check && outcomes.includes(result.outcome)),
  );
}

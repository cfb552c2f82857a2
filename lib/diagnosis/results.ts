import type { Check, Outcome, Playbook } from './playbook';

/**
 * One recorded answer that was not withdrawn. `at` is an ISO time in UTC; `outcome` is an outcome's id,
 * UNKNOWN or SKIPPED.
 */
export type Result = { checkId: string; outcome: string; subjectId?: string | null; at: string };

/** Tried, not to be told: information about the check, never evidence for a cause. */
export const UNKNOWN = 'unknown';
/** Passed over: not checked, but not proposed again. */
export const SKIPPED = 'skipped';

/** Whether a check was made: its answer is neither unknown nor skipped, which can be said without making it. */
export const isMade = ({ outcome }: Pick<Result, 'outcome'>): boolean =>
  outcome !== UNKNOWN && outcome !== SKIPPED;

/** A result with what the playbook says about it; `outcome` is null for unknown, skipped and foreign words. */
export type Standing = { result: Result; check: Check; outcome: Outcome | null };

/**
 * The results that stand (D1, D2): the latest of each check and subject, oldest first.
 * @param playbook the version that the visit began with
 * @param results in the order of recording; of equal times the later in the list stands
 */
export function standingResults(playbook: Playbook, results: readonly Result[]): Standing[] {
  const latest = new Map<string, Result>();
  for (const result of results) {
    // A check's id holds no blank, so the key is told apart.
    const key = `${result.checkId} ${result.subjectId ?? ''}`;
    const before = latest.get(key);
    if (!before || before.at <= result.at) latest.set(key, result);
  }
  const standing: Standing[] = [];
  for (const result of latest.values()) {
    const check = playbook.checks.find(({ id }) => id === result.checkId);
    if (!check) continue;
    standing.push({ result, check, outcome: check.outcomes.find(({ id }) => id === result.outcome) ?? null });
  }
  return standing.sort((a, b) => (a.result.at < b.result.at ? -1 : a.result.at > b.result.at ? 1 : 0));
}

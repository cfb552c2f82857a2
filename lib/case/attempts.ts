import type { Attempt, CaseState } from './state';
import type { Phase } from './terms';

/** Attempts that count, in the order in which they began. */
export const liveAttempts = (state: CaseState): Attempt[] =>
  state.attempts
    .filter((attempt) => attempt.withdrawnAt === null)
    .toSorted((a, b) => a.startedAt.localeCompare(b.startedAt));

/** Whether an attempt is still open: at work, searching or waiting. */
export const isOpen = (attempt: Attempt): boolean => attempt.endedAt === null;

/** Attempts that keep a case from being solved: begun and not settled. */
export const openAttempts = (state: CaseState): Attempt[] => liveAttempts(state).filter(isOpen);

/** What an attempt is doing now. */
export const currentPhase = (attempt: Attempt): Phase => attempt.phases.at(-1)?.kind ?? 'work';

/** The attempt's stretches of time, for a ruler; the last ends with the attempt, or at `now`. */
export const stretches = (attempt: Attempt, now: string): { kind: Phase; fromAt: string; toAt: string }[] =>
  attempt.phases.map((phase, index) => ({
    kind: phase.kind,
    fromAt: phase.fromAt,
    toAt: attempt.phases[index + 1]?.fromAt ?? attempt.endedAt ?? now,
  }));

const WAITS: readonly Phase[] = ['wait-queue', 'wait-reply'];

/**
 * How long others let an attempt wait: in their queue and for their answer.
 * @param now an instant, for a wait that still goes on
 * @returns whole minutes; null where nothing was waited for
 */
export const waitedMinutes = (attempt: Attempt, now: string): number | null => {
  const waits = stretches(attempt, now).filter(({ kind }) => WAITS.includes(kind));
  if (waits.length === 0) return null;
  const ms = waits.reduce(
    (sum, { fromAt, toAt }) => sum + Math.max(0, Date.parse(toAt) - Date.parse(fromAt)),
    0,
  );
  return Math.round(ms / 60_000);
};

import { currentPhase, openAttempts } from '@/lib/case/attempts';
import type { CaseState } from '@/lib/case/state';

/** Milliseconds without a hand on the tablet after which it locks. */
export const IDLE_LIMIT = 10 * 60_000;
/** Milliseconds after which a wait keeps no tablet open any more: nobody sits beside it. */
export const LONGEST_WATCHED = 2 * 3_600_000;
/** Wrong codes in a row after which the keys are erased. */
export const MOST_WRONG = 10;
export const SHORTEST_CODE = 8;

/** A call or a wait that goes on: since when, an ISO instant. Holds nothing about anybody, so it may lie open. */
export type Clock = { kind: 'call' | 'wait'; since: string };

/** The calls and waits of a case that go on, the longest first; they stay in sight while the tablet is locked. */
export const clocksOf = (state: CaseState): Clock[] =>
  openAttempts(state)
    .flatMap((attempt): Clock[] => {
      const since = attempt.phases.at(-1)?.fromAt ?? attempt.startedAt;
      if (currentPhase(attempt).startsWith('wait')) return [{ kind: 'wait', since }];
      return attempt.channel === 'phone' ? [{ kind: 'call', since }] : [];
    })
    .toSorted((a, b) => a.since.localeCompare(b.since));

/**
 * Whether a tablet locks now.
 * @param now milliseconds since the epoch, as `touchedAt`, when a hand was last on it
 */
export const locksNow = (now: number, touchedAt: number, clocks: readonly Clock[]): boolean => {
  // A clock that was set back must not keep it open.
  if (Math.abs(now - touchedAt) < IDLE_LIMIT) return false;
  return !clocks.some(({ since }) => now - Date.parse(since) < LONGEST_WATCHED);
};

/** A code as it counts: full-width digits and letters of a Japanese keyboard are the plain ones. */
export const plainCode = (typed: string): string => typed.normalize('NFKC').trim();

/** What is wrong with a new code, or null. */
export const codeProblem = (typed: string): 'too-short' | 'too-simple' | null => {
  const code = plainCode(typed);
  if (code.length < SHORTEST_CODE) return 'too-short';
  const steps = new Set(
    Array.from(code, (_letter, at) => (at === 0 ? null : code.charCodeAt(at) - code.charCodeAt(at - 1))),
  );
  steps.delete(null);
  const [step] = steps;
  // 11111111, 12345678, 87654321, and the like.
  return steps.size === 1 && Math.abs(step ?? 0) <= 1 ? 'too-simple' : null;
};

/** What a wrong code leads to: how many more there may be, or the end of the keys. */
export const afterWrong = (wrong: number): { left: number } | 'erase' =>
  wrong >= MOST_WRONG ? 'erase' : { left: MOST_WRONG - wrong };

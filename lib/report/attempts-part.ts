import { liveAttempts, stretches } from '@/lib/case/attempts';
import type { Attempt, CaseState } from '@/lib/case/state';
import type { ReportAttempt } from './content';
import type { ReportInput } from './report-input';
import { SENTENCES } from './sentences';

/** What was done, as the customer reads it: the remedy's plain words, else the technician's title. */
export const attemptText = (attempt: Attempt, { playbook, language }: ReportInput): string =>
  playbook.remedies.find((remedy) => remedy.id === attempt.remedyId)?.plain[language] ?? attempt.title;

/** Whole minutes spent in queues and for answers; null where the attempt did not wait or still does. */
const waitedMinutes = (attempt: Attempt): number | null => {
  if (attempt.endedAt === null) return null;
  const waits = stretches(attempt, attempt.endedAt).filter(
    ({ kind }) => kind === 'wait-queue' || kind === 'wait-reply',
  );
  const milliseconds = waits.reduce(
    (sum, { fromAt, toAt }) => sum + Date.parse(toAt) - Date.parse(fromAt),
    0,
  );
  const minutes = Math.round(milliseconds / 60_000);
  return minutes > 0 ? minutes : null;
};

const learntAsTold = (attempt: Attempt, { language }: ReportInput): string | null => {
  if (attempt.learnt === null) return null;
  const who = attempt.learntFrom ?? attempt.personName;
  return who ? SENTENCES[language].asToldBy(who, attempt.learnt) : attempt.learnt;
};

/** The attempts that count, in the order in which they began. */
export const attemptsPart = (state: CaseState, input: ReportInput): ReportAttempt[] =>
  liveAttempts(state).map((attempt) => ({
    startedAt: attempt.startedAt,
    endedAt: attempt.endedAt,
    text: attemptText(attempt, input),
    operator: attempt.operator,
    waitedMinutes: waitedMinutes(attempt),
    outcome: attempt.outcome,
    learnt: learntAsTold(attempt, input),
    reference: attempt.reference,
  }));

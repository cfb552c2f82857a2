import { liveFeeLines, unapprovedLines } from './fees';
import type { Approval, CaseState, FeeLine } from './state';

export type Estimate = {
  /** The lines that count now. */
  lines: FeeLine[];
  /** Those that came in after the last answer: they need one, before they are worked or charged. */
  asked: FeeLine[];
  /** The last answer that stands. */
  answer: Approval | null;
  /** Lines that somebody approved. */
  approvedIds: Set<string>;
};

/** Where the estimate stands: what was answered, and what still has to be asked. */
export const estimateOf = (state: CaseState): Estimate => {
  const lines = liveFeeLines(state);
  const open = unapprovedLines(state);
  const openIds = new Set(open.map(({ id }) => id));
  const answer =
    state.approvals
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .toSorted((a, b) => a.approvedAt.localeCompare(b.approvedAt))
      .at(-1) ?? null;
  return {
    lines,
    asked: open.filter(({ addedAt }) => answer === null || addedAt > answer.approvedAt),
    answer,
    approvedIds: new Set(lines.map(({ id }) => id).filter((id) => !openIds.has(id))),
  };
};

/**
 * The lines that an answer given now is about. "Diagnosis only" is about what is due even if nothing can be solved.
 * @param answer as the customer gives it
 */
export const linesAnswered = (state: CaseState, answer: Approval['answer']): FeeLine[] => {
  const { asked } = estimateOf(state);
  const base = asked.length > 0 ? asked : unapprovedLines(state);
  return answer === 'diagnosis-only' ? base.filter(({ due }) => due) : base;
};

/** Whether an answer is about an addition: something was approved before. */
export const isAddition = (state: CaseState): boolean =>
  state.approvals.some(({ withdrawnAt, answer }) => withdrawnAt === null && answer !== 'declined');

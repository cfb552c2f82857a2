import { putRow } from '@/lib/mutation/rows';
import type { CaseState } from './state';

/** The technician who is responsible now, if any. */
export const assignedTechnician = (state: CaseState): string | null =>
  state.assignments.findLast((assignment) => assignment.untilAt === null)?.technicianId ?? null;

/**
 * Whether somebody was responsible for the case when something happened. Whoever was so from the opening on, was from
 * the first moment: a tablet whose clock was wrong then may open a case "later" than what follows.
 * @param occurredAt instant by the maker's clock
 */
export const wasAssigned = (state: CaseState, userId: string, occurredAt: string): boolean =>
  state.assignments.some(
    (assignment) =>
      assignment.technicianId === userId &&
      (assignment.fromAt <= occurredAt || assignment.fromAt === state.root.openedAt) &&
      (assignment.untilAt === null || occurredAt <= assignment.untilAt),
  );

/** The case with another technician responsible from an instant on; unchanged when it is theirs already. */
export const assign = (
  state: CaseState,
  { id, technicianId }: { id: string; technicianId: string },
  fromAt: string,
): CaseState => {
  if (assignedTechnician(state) === technicianId) return state;
  const ended = state.assignments.map((row) => (row.untilAt === null ? { ...row, untilAt: fromAt } : row));
  return { ...state, assignments: putRow(ended, { id, technicianId, fromAt, untilAt: null }) };
};

import * as z from 'zod/mini';
import { type Applied, ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { uuid } from '@/lib/mutation/text';
import { VISIT_TIMES } from '../corrected-times';
import { defineCaseMutation } from '../define-case-mutation';
import type { CaseState, Visit } from '../state';
import { hasEntries } from '../visit-entries';
import { begunAt, begunVisits } from '../visits';

/**
 * C64: undoes leaving for a visit, arriving, or its end, while nothing stands on it. Not `happened`, which would bring
 * back a case that the office closed, nor `decided`: C65, the end that closed a case opens it again.
 */
export const visitTakeBack = defineCaseMutation({
  name: 'visit.take-back',
  nature: 'anytime',
  summary: 'Undoes leaving for a visit, arriving, or its end, while nothing stands on it.',
  args: z.strictObject({ id: uuid(), which: z.enum(VISIT_TIMES) }),
  apply: (state, { id, which }) => {
    const visit = begunVisits(state).find((row) => row.id === id);
    if (!visit) return refuse('unknown-row');
    if (which === 'left') return withoutEnd(state, visit);
    if (isClosed(state)) return refuse('case-closed');
    if (which === 'arrived' ? visit.arrivedAt === null || visit.leftAt !== null : visit.arrivedAt !== null)
      return refuse('wrong-state');
    if (hasEntries(state, visit)) return refuse('visit-has-entries');
    return ok({ ...state, visits: putRow(state.visits, withoutBeginning(visit, which)) });
  },
});

const isClosed = ({ root }: CaseState): boolean => (root.closedAt ?? root.cancelledAt) !== null;

/** What never began holds no appointment, so that this is to be kept again. */
const withoutBeginning = (visit: Visit, which: 'arrived' | 'left-for'): Visit => {
  const arrived = { arrivedAt: null, arrivedCorrectedAt: null };
  if (which === 'arrived' && visit.leftForAt !== null) return { ...visit, ...arrived };
  return { ...visit, ...arrived, appointmentId: null, leftForAt: null, leftForCorrectedAt: null };
};

const withoutEnd = (state: CaseState, visit: Visit): Applied<CaseState> => {
  const { leftAt } = visit;
  if (leftAt === null) return refuse('wrong-state');
  const others = begunVisits(state).filter(({ id }) => id !== visit.id);
  if (others.some((other) => other.leftAt === null || (begunAt(other) ?? '') >= leftAt))
    return refuse('visit-went-on');
  const closedByIt =
    state.root.closedAt !== null && state.root.closedAt === (visit.leftCorrectedAt ?? leftAt);
  if (isClosed(state) && !closedByIt) return refuse('case-closed');
  const root = { ...state.root, closedAt: null, closedById: null };
  const row = { ...visit, leftAt: null, leftCorrectedAt: null, outcome: null, note: null };
  return ok({ ...state, root, visits: putRow(state.visits, row) });
};

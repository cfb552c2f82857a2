import { type Applied, ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import type { VisitTime } from './corrected-times';
import type { CaseState, Visit } from './state';
import { hasEntries } from './visit-entries';
import { begunAt, begunVisits } from './visits';

/** The last thing that was said of a visit: what is taken back first. */
export const lastOf = (visit: Visit): VisitTime =>
  visit.leftAt !== null ? 'left' : visit.arrivedAt !== null ? 'arrived' : 'left-for';

/**
 * C64, C65: the case without a visit's leaving, arriving or end.
 * @param id of the visit
 * @returns the case, or why it is not taken back
 */
export const takeBackVisit = (state: CaseState, id: string, which: VisitTime): Applied<CaseState> => {
  const visit = begunVisits(state).find((row) => row.id === id);
  if (!visit) return refuse('unknown-row');
  if (which !== lastOf(visit)) return refuse('wrong-state');
  if (which === 'left') return withoutEnd(state, visit);
  if (isClosed(state)) return refuse('case-closed');
  if (hasEntries(state, visit)) return refuse('visit-has-entries');
  return ok({ ...state, visits: putRow(state.visits, withoutBeginning(visit, which)) });
};

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

import type { CaseState, Visit } from './state';
import { begunVisits } from './visits';
import type { CaseStatus } from './terms';

/** The visit that goes on now: arrived or on the way, not left. */
export const currentVisit = (state: CaseState): Visit | undefined =>
  begunVisits(state).findLast((visit) => visit.leftAt === null && visit.outcome === null);

/** The appointment that is still to be kept, the earliest first. */
export const nextAppointment = (state: CaseState) => {
  const kept = new Set(state.visits.map((visit) => visit.appointmentId));
  return state.appointments
    .filter((appointment) => appointment.state === 'planned' && !kept.has(appointment.id))
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt))[0];
};

/** Whether a case can be closed as it stands: something came of it, and nobody is on the way or there. */
export const mayClose = ({ root }: CaseState): boolean =>
  root.result !== null && !['closed', 'cancelled', 'on-site', 'en-route'].includes(root.status);

/**
 * The one state that lists show, derived from what happened; kept in the row so that it can be searched for.
 * @param state the case after a change
 */
export const statusOf = (state: CaseState): CaseStatus => {
  const { root } = state;
  if (root.cancelledAt !== null) return 'cancelled';
  if (root.closedAt !== null) return 'closed';
  const visit = currentVisit(state);
  if (visit?.arrivedAt) return 'on-site';
  if (visit?.leftForAt) return 'en-route';
  if (nextAppointment(state)) return 'scheduled';
  if (root.result !== null) return 'review';
  return begunVisits(state).length > 0 ? 'follow-up' : 'received';
};

import { assignedTechnician } from './assignment';
import type { Appointment, CaseState, Visit } from './state';
import { currentVisit, nextAppointment } from './status';
import { begunVisits } from './visits';
import { wallTime } from './zone';

/** One trip of a technician: promised, going on, or made. */
export type Trip = {
  caseId: string;
  appointment: Appointment | undefined;
  visit: Visit | undefined;
  /** Instant that places it in the day; null where nothing was promised yet. */
  startsAt: string | null;
  ended: boolean;
};

export type Agenda = { today: Trip[]; later: Trip[]; past: Trip[] };

/**
 * A technician's trips, in the order of time; what goes on now counts as today's, whenever it began.
 * @param cases those that the tablet holds
 * @param now instant
 * @param zone the shop's, an IANA name
 */
export const agenda = (
  cases: readonly CaseState[],
  technicianId: string,
  now: string,
  zone: string,
): Agenda => {
  const today = wallTime(now, zone).day;
  const trips = cases.flatMap((state) => tripsOf(state, technicianId));
  const dayOf = ({ startsAt, visit, ended }: Trip): string =>
    startsAt === null ? 'later' : visit && !ended ? today : wallTime(startsAt, zone).day;
  const sorted = trips.toSorted((a, b) => (a.startsAt ?? '9').localeCompare(b.startsAt ?? '9'));
  // A promise of an earlier day that nobody kept stays in sight until it is kept or taken back.
  const isPast = (trip: Trip) => trip.ended && dayOf(trip) < today;
  return {
    today: sorted.filter((trip) => !isPast(trip) && dayOf(trip) <= today),
    later: sorted.filter((trip) => dayOf(trip) > today),
    past: sorted.filter(isPast).toReversed(),
  };
};

const tripsOf = (state: CaseState, technicianId: string): Trip[] => {
  const { id: caseId, closedAt, cancelledAt } = state.root;
  const over = (closedAt ?? cancelledAt) !== null;
  const going = currentVisit(state);
  const made = begunVisits(state)
    .filter((visit) => visit.technicianId === technicianId)
    .map((visit) => {
      const appointment = state.appointments.find(({ id }) => id === visit.appointmentId);
      const startsAt = appointment?.startsAt ?? visit.arrivedAt ?? visit.leftForAt ?? state.root.openedAt;
      return { caseId, appointment, visit, startsAt, ended: visit !== going };
    });
  const next = nextAppointment(state);
  const mine = assignedTechnician(state) === technicianId;
  if (over || going || !mine) return made;
  if (next)
    return [...made, { caseId, appointment: next, visit: undefined, startsAt: next.startsAt, ended: false }];
  // Ended, not finished: waits to be planned again.
  if (state.root.result === 'resolved') return made;
  return [...made, { caseId, appointment: undefined, visit: undefined, startsAt: null, ended: false }];
};

import type { TimelineStep } from './timeline-entries';

/** A visit of a day, promised or made; instants as ISO text. */
export type BoardVisit = {
  caseId: string;
  status: string;
  result: string | null;
  headline: string;
  customerName: string;
  technicianId: string;
  startsAt: string | null;
  endsAt: string | null;
  leftForAt: string | null;
  arrivedAt: string | null;
  leftAt: string | null;
  /** The furthest step that something was written down in. */
  step: TimelineStep;
};

/** A case that nobody has been promised for. */
export type WaitingCase = {
  caseId: string;
  number: string | null;
  headline: string;
  urgency: string;
  openedAt: string;
  customerName: string;
  city: string | null;
};

/** An attempt that is still open. */
export type BoardWait = {
  caseId: string;
  number: string | null;
  customerName: string;
  title: string;
  personName: string | null;
  customerMust: boolean;
  startedAt: string;
  phase: string | null;
};

export type ReviewedCase = {
  caseId: string;
  number: string | null;
  headline: string;
  causeWords: string | null;
  result: string | null;
  resultAt: string | null;
  customerName: string;
  technicianId: string | null;
  revision: number | null;
  opened: boolean;
  score: number | null;
};

export type UrgentCase = {
  caseId: string;
  number: string | null;
  headline: string;
  openedAt: string;
  customerName: string;
  why: 'unassigned' | 'late' | 'next' | 'missed';
};

export type BoardDay = {
  visits: BoardVisit[];
  unassigned: WaitingCase[];
  waits: BoardWait[];
  reviews: ReviewedCase[];
  urgent: UrgentCase[];
  /** When each technician's tablet was last heard from, by user. */
  heard: Record<string, string>;
};

/** How a visit looks on the board. */
export type VisitLook = 'done' | 'now' | 'over' | 'on-the-way' | 'planned' | 'missed';

const LATE = 15 * 60_000;

/**
 * How a visit stands.
 * @param now ISO text
 */
export const lookOf = (visit: BoardVisit, now: string): VisitLook => {
  if (visit.leftAt !== null || visit.status === 'closed' || visit.status === 'review') return 'done';
  if (visit.arrivedAt !== null) return visit.endsAt !== null && visit.endsAt < now ? 'over' : 'now';
  if (visit.leftForAt !== null) return 'on-the-way';
  const due = visit.startsAt === null ? Number.NaN : Date.parse(visit.startsAt);
  return Date.parse(now) - due > LATE ? 'missed' : 'planned';
};

/** From when to when a visit lies on the board: as it was where it was, as promised where it is still to come. */
export const spanOf = (visit: BoardVisit, now: string): { from: string; to: string } => {
  const from = visit.arrivedAt ?? visit.leftForAt ?? visit.startsAt ?? now;
  const promised = visit.endsAt ?? from;
  if (visit.leftAt) return { from, to: visit.leftAt };
  const to = visit.arrivedAt && now > promised ? now : promised;
  // Somebody who came late still has the promised length before them.
  return to > from ? { from, to } : { from, to: new Date(Date.parse(from) + 3_600_000).toISOString() };
};

/**
 * Which line each stretch is drawn on, so that none covers another.
 * @param spans in the order of their beginnings
 * @returns a line for each, from 0 on
 */
export const linesOf = (spans: readonly { from: number; to: number }[]): number[] => {
  const ends: number[] = [];
  return spans.map(({ from, to }) => {
    const free = ends.findIndex((end) => end <= from);
    const line = free < 0 ? ends.length : free;
    ends[line] = to;
    return line;
  });
};

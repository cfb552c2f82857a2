import { instantAt, wallTime, weekdayOf } from './zone';

/** Minutes of the day, from midnight in the shop's zone. */
export type Stretch = { from: number; to: number };

export type Slot = { startsAt: string; endsAt: string };

export type TechnicianDay = {
  day: string;
  technicianId: string;
  /** When they work that day; empty on a day off. */
  works: Stretch[];
  /** What is promised already, cut to the day; what overlaps is one stretch. */
  taken: Stretch[];
  /** How many visits that is. */
  visits: number;
  /** Times that can be offered, each at most `MOST_MINUTES` long. */
  slots: (Slot & Stretch)[];
};

/** One day of everybody who goes to customers; nobody does on a holiday. */
export type DayOfTechnicians = {
  day: string;
  holiday: { ja: string; en: string } | null;
  technicians: TechnicianDay[];
};

type Hours = { technicianId: string; weekday: number; startsMinute: number; endsMinute: number };

/** A visit is promised as a span of two hours; less than one is no use to anybody. */
const MOST_MINUTES = 120;
const LEAST_MINUTES = 60;
/** On the road before and after each visit, until distances are known. */
const TRAVEL = 20;
/** From the end of the call to being there. */
const SOONEST = 45;
const STEP = 10;

/**
 * A technician's day: what is promised and what can still be offered. Zone-aware and pure.
 * @param day `YYYY-MM-DD` in the shop's zone
 * @param hours working hours of anybody, several stretches a weekday allowed
 * @param appointments promised spans of this technician, over all cases
 * @param holiday nobody works that day, whatever the weekday says
 * @param now nothing is offered before it
 */
export const technicianDay = ({
  day,
  zone,
  technicianId,
  hours,
  appointments,
  holiday,
  now,
}: {
  day: string;
  zone: string;
  technicianId: string;
  hours: readonly Hours[];
  appointments: readonly Slot[];
  holiday: boolean;
  now: string;
}): TechnicianDay => {
  const works = hours
    .filter((row) => row.technicianId === technicianId && row.weekday === weekdayOf(day) && !holiday)
    .map((row) => ({ from: row.startsMinute, to: row.endsMinute }))
    .filter(({ from, to }) => from < to)
    .toSorted((a, b) => a.from - b.from);
  const promised = appointments
    .map(({ startsAt, endsAt }) => ({
      from: minuteOn(day, startsAt, zone),
      to: minuteOn(day, endsAt, zone),
    }))
    .filter(({ from, to }) => from < to)
    .toSorted((a, b) => a.from - b.from);
  const taken = merged(promised);
  const soonest = minuteOn(day, now, zone, SOONEST);
  const slots = works
    .flatMap((work) => gaps(work, taken, soonest))
    .flatMap(split)
    .map(({ from, to }) => ({
      from,
      to,
      startsAt: instantAt(day, from, zone),
      endsAt: instantAt(day, to, zone),
    }));
  return { day, technicianId, works, taken, visits: promised.length, slots };
};

/** The minute of the day that an instant falls on; days before count as 0, days after as 1440. */
const minuteOn = (day: string, instant: string, zone: string, plus = 0): number => {
  const wall = wallTime(instant, zone);
  if (wall.day < day) return 0;
  if (wall.day > day) return 1440;
  return Math.min(1440, wall.minute + plus);
};

const merged = (spans: readonly Stretch[]): Stretch[] => {
  const found: Stretch[] = [];
  for (const { from, to } of spans) {
    const last = found.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else found.push({ from, to });
  }
  return found;
};

const gaps = (work: Stretch, taken: readonly Stretch[], soonest: number): Stretch[] => {
  const found: Stretch[] = [];
  let free = Math.max(work.from, soonest);
  for (const { from, to } of taken) {
    found.push({ from: free, to: Math.min(from - TRAVEL, work.to) });
    free = Math.max(free, to + TRAVEL);
  }
  found.push({ from: free, to: work.to });
  return found
    .map(({ from, to }) => ({ from: Math.ceil(from / STEP) * STEP, to: Math.floor(to / STEP) * STEP }))
    .filter(({ from, to }) => to - from >= LEAST_MINUTES);
};

/** A long gap as offers one after the other; a rest too short for a visit of its own is left out. */
const split = ({ from, to }: Stretch): Stretch[] => {
  const offers: Stretch[] = [];
  for (let start = from; to - start >= LEAST_MINUTES; start += MOST_MINUTES) {
    offers.push({ from: start, to: Math.min(start + MOST_MINUTES, to) });
  }
  return offers;
};

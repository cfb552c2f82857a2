import { addDays, wallTime } from './zone';

const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** A span of a day by the wall clock: `YYYY-MM-DD`, `HH:MM`. */
export type ProposedSpan = { day: string; from: string; to: string };

/**
 * What stands in the fields where a time is set by hand: two hours of the morning, on the very day the next two whole
 * hours, and late in the evening the next morning. Never a time that is over.
 * @param now ISO text
 */
export const proposedSpan = (day: string, now: string, zone: string): ProposedSpan => {
  const wall = wallTime(now, zone);
  const hour = day === wall.day ? Math.max(10, Math.ceil((wall.minute + 1) / 60)) : 10;
  return hour > 21
    ? proposedSpan(addDays(day, 1), now, zone)
    : { day, from: clock(hour), to: clock(hour + 2) };
};

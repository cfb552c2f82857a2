const formatters = new Map<string, Intl.DateTimeFormat>();

const MINUTE = 60_000;

/** A wall clock's reading: the calendar day as `YYYY-MM-DD` and minutes since midnight. */
export type WallTime = { day: string; minute: number };

/**
 * What the clock on the wall shows in a zone.
 * @param instant ISO text
 * @param zone IANA name, e.g. `Asia/Tokyo`
 */
export const wallTime = (instant: string, zone: string): WallTime => {
  const known = formatters.get(zone);
  const formatter =
    known ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  if (!known) formatters.set(zone, formatter);
  const parts = Object.fromEntries(
    formatter.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  return {
    day: `${parts.year}-${parts.month}-${parts.day}`,
    minute: Number(parts.hour) * 60 + Number(parts.minute),
  };
};

/**
 * The instant at which the wall clock of a zone shows a time; in the hour that summer time skips, the time after it.
 * @param day `YYYY-MM-DD`
 * @param minute minutes since midnight, also past 1440 for the next day
 */
export const instantAt = (day: string, minute: number, zone: string): string => {
  const wanted = Date.parse(`${day}T00:00:00Z`) + minute * MINUTE;
  const offset = (at: number) => {
    const wall = wallTime(new Date(at).toISOString(), zone);
    return Date.parse(`${wall.day}T00:00:00Z`) + wall.minute * MINUTE - Math.floor(at / MINUTE) * MINUTE;
  };
  const near = wanted - offset(wanted);
  return new Date(wanted - offset(near)).toISOString();
};

/** The day so many days later (or earlier), `YYYY-MM-DD`. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The weekday of a day, 0 for Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

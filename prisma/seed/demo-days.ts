/** The demo shop is in Japan: no summer time, nine hours ahead. */
const JST_MS = 9 * 3_600_000;
const DAY_MS = 86_400_000;

/**
 * An instant on a day of the demo, which is laid around today.
 * @param now when the demo is made
 * @param offset days from today; a Sunday moves to the Saturday before, since the shop is closed
 * @param time `HH:MM` in Japan
 */
export const demoTime = (now: Date, offset: number, time: string): Date => {
  const today = Math.floor((now.getTime() + JST_MS) / DAY_MS);
  const day = today + offset;
  const sunday = offset !== 0 && new Date(day * DAY_MS).getUTCDay() === 0;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date((day - (sunday ? 1 : 0)) * DAY_MS + (hours * 60 + minutes) * 60_000 - JST_MS);
};

/** The calendar day of an instant in Japan, `YYYY-MM-DD`. */
export const demoDay = (at: Date): string => new Date(at.getTime() + JST_MS).toISOString().slice(0, 10);

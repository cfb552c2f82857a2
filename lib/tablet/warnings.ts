import 'client-only';

/** Milliseconds for which work may be unsent, and bytes of space, before the technician is warned. */
const DAY = 86_400_000;
const LITTLE = 100_000_000;

/**
 * What endangers unsent work on a device.
 * @param oldestAt instant of the oldest unsent work, or null
 * @param free bytes that are left, or null where the browser does not tell
 * @param now milliseconds since 1970
 * @returns `unsentSince` the instant of work that is unsent for more than a day; `free` the bytes where they are few
 */
export const warningsOf = ({
  oldestAt,
  free,
  now,
}: {
  oldestAt: string | null;
  free: number | null;
  now: number;
}): { unsentSince: string | null; free: number | null } => ({
  unsentSince: oldestAt !== null && now - Date.parse(oldestAt) > DAY ? oldestAt : null,
  free: free !== null && free < LITTLE ? free : null,
});

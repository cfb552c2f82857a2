/** A clock that differs by less is taken to be right: a request needs time as well. */
const TOLERATED_MS = 120_000;

/**
 * When something happened by the server's clock.
 * @param occurredAt instant by the maker's clock
 * @param offsetMs milliseconds that the maker's clock is behind, negative when it is ahead
 */
export const correctedInstant = (occurredAt: string, offsetMs: number): string =>
  Math.abs(offsetMs) <= TOLERATED_MS ? occurredAt : new Date(Date.parse(occurredAt) + offsetMs).toISOString();

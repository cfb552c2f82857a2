import 'server-only';
import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { pool } from '../db';

const store = { storeClient: pool, storeType: 'pool', tableName: 'RateLimit', tableCreated: true };
const HOUR = 3600;
/** Wrong PINs in an hour that cost nothing; after them each further try waits ten minutes. */
const FREE_TRIES = 5;
const PAUSE = 600;

const perLife = new RateLimiterPostgres({ ...store, keyPrefix: 'pin-life', points: 50, duration: 0 });
const perHour = new RateLimiterPostgres({ ...store, keyPrefix: 'pin-hour', points: 10, duration: HOUR });
const pause = new RateLimiterPostgres({ ...store, keyPrefix: 'pin-pause', points: 1, duration: PAUSE });
// One address that tries many links.
const perAddress = new RateLimiterPostgres({
  ...store,
  keyPrefix: 'pin-address',
  points: 40,
  duration: HOUR,
});

/** `left`: tries that can follow one another without a pause. */
export type PinStanding = { state: 'ready'; left: number } | Refused;

type Refused =
  /** Seconds until the next try. */
  { state: 'wait'; seconds: number } | { state: 'stopped' };

const addressKey = (address: string): string => createHash('sha256').update(address).digest('base64url');

/** Takes a point; the seconds to wait where there is none left. */
const take = async (
  limiter: RateLimiterPostgres,
  key: string,
): Promise<{ used: number } | { wait: number }> => {
  try {
    return { used: (await limiter.consume(key)).consumedPoints };
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return { wait: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) };
  }
};

/**
 * Counts a try before its PIN is looked at, so that many at once gain nothing.
 * @param linkId the link that is tried
 * @param address where the request comes from
 * @returns ready where this try may be made
 */
export const countPinTry = async (linkId: string, address: string): Promise<{ state: 'ready' } | Refused> => {
  const fromAddress = await take(perAddress, addressKey(address));
  if ('wait' in fromAddress) return { state: 'wait', seconds: fromAddress.wait };
  const hour = await take(perHour, linkId);
  if ('wait' in hour) return { state: 'wait', seconds: hour.wait };
  const paused = hour.used >= FREE_TRIES ? await take(pause, linkId) : { used: 0 };
  if ('wait' in paused) {
    // A try that was not let through is none: it costs nothing of the hour.
    await perHour.reward(linkId, 1);
    return { state: 'wait', seconds: paused.wait };
  }
  // Last, so that only tries that were let through cost something of the link's life.
  return 'wait' in (await take(perLife, linkId)) ? { state: 'stopped' } : { state: 'ready' };
};

/** After the right PIN: the hour counts from zero again, and this try was no wrong one. */
export const forgivePinTries = async (linkId: string, address: string): Promise<void> => {
  await Promise.all([
    perHour.delete(linkId),
    pause.delete(linkId),
    perLife.reward(linkId, 1),
    perAddress.reward(addressKey(address), 1),
  ]);
};

/** How a link stands now, without counting anything: what its page says before somebody types. */
export const pinStanding = async (linkId: string): Promise<PinStanding> => {
  const [life, hour, paused] = await Promise.all([
    perLife.get(linkId),
    perHour.get(linkId),
    pause.get(linkId),
  ]);
  if (life && life.consumedPoints >= 50) return { state: 'stopped' };
  const used = hour?.consumedPoints ?? 0;
  if (hour && used >= 10) return { state: 'wait', seconds: Math.ceil(hour.msBeforeNext / 1000) };
  if (paused && used >= FREE_TRIES) return { state: 'wait', seconds: Math.ceil(paused.msBeforeNext / 1000) };
  return { state: 'ready', left: Math.max(1, FREE_TRIES - used) };
};

import 'server-only';
import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { PROBE_LIMIT } from '@/lib/diagnosis/probes/terms';
import { pool } from '../db';
import { Problem, type ProblemCode } from '../http/problem';

const store = { storeClient: pool, storeType: 'pool', tableName: 'RateLimit', tableCreated: true };
/** Seconds. */
const TEN_MINUTES = 600;

/** One probe of a shop at a time; a process that dies lets go by itself. */
const running = new RateLimiterPostgres({
  ...store,
  keyPrefix: 'probe-running',
  points: 1,
  duration: PROBE_LIMIT / 1000 + 5,
});
/** More than anybody needs at one customer's, too few to look through a network. */
const byUser = new RateLimiterPostgres({
  ...store,
  keyPrefix: 'probe-user',
  points: 20,
  duration: TEN_MINUTES,
});
/** Mail companies shut an account after some refused sign-ins; a probe makes two. */
const byAddress = new RateLimiterPostgres({
  ...store,
  keyPrefix: 'probe-sign-in',
  points: 3,
  duration: TEN_MINUTES,
});

const consume = async (limiter: RateLimiterPostgres, key: string, code: ProblemCode): Promise<void> => {
  try {
    await limiter.consume(key);
  } catch (refused) {
    throw refused instanceof RateLimiterRes ? new Problem(code) : refused;
  }
};

/**
 * Counts a probe and holds the shop's one place.
 * @param address signed in to; null where nobody signs in
 * @returns lets the place go
 * @throws Problem `too-many`, `probe-running`
 */
export const holdProbe = async (
  { shopId, userId }: { shopId: string; userId: string },
  address: string | null,
): Promise<() => Promise<void>> => {
  await consume(byUser, userId, 'too-many');
  await consume(running, shopId, 'probe-running');
  const release = async () => void (await running.delete(shopId));
  try {
    // Not the address itself: the table is no list of customers.
    const key = address && createHash('sha256').update(address.toLowerCase()).digest('base64url');
    if (key) await consume(byAddress, key, 'too-many');
    return release;
  } catch (error) {
    await release();
    throw error;
  }
};

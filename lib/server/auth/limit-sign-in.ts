import 'server-only';
import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { pool } from '../db';

const store = { storeClient: pool, storeType: 'pool', tableName: 'RateLimit', tableCreated: true };
const DAY = 86_400;
// Never refuses by itself: it only counts.
const counter = new RateLimiterPostgres({
  ...store,
  keyPrefix: 'sign-in-tries',
  points: 1_000_000,
  duration: DAY,
});
// Lets one attempt through and then none until its time is over.
const gate = new RateLimiterPostgres({ ...store, keyPrefix: 'sign-in-gate', points: 1, duration: 60 });

type Limit = { key: string; free: number; longest: number };

const limitsOf = (email: string, address: string): Limit[] => {
  const key = (...parts: string[]) => createHash('sha256').update(parts.join('\n')).digest('base64url');
  return [
    { key: key('pair', email, address), free: 5, longest: 3600 },
    // Many addresses guessing at one account; kept short, so that nobody can be locked out for long by others.
    { key: key('email', email), free: 30, longest: 900 },
  ];
};

/**
 * Counts an attempt to sign in before its password is looked at, so that many at once gain nothing.
 * @returns seconds to wait before this one may be tried; 0 where it may be now
 */
export const countAttempt = async (email: string, address: string): Promise<number> => {
  let wait = 0;
  for (const { key, free, longest } of limitsOf(email, address)) {
    const { consumedPoints } = await counter.penalty(key);
    if (consumedPoints <= free) continue;
    const grown = Math.min(longest, 30 * 2 ** Math.min(consumedPoints - free, 10));
    try {
      await gate.consume(key, 1, { customDuration: grown });
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      wait = Math.max(wait, Math.ceil(refused.msBeforeNext / 1000));
    }
  }
  return wait;
};

/** After a right password: attempts from that address count from zero again. */
export const forgiveAttempts = async (email: string, address: string): Promise<void> => {
  const [pair, all] = limitsOf(email, address);
  if (!pair || !all) return;
  await counter.delete(pair.key);
  await gate.delete(pair.key);
  // It was no wrong one: taken back from what is counted for the account.
  await counter.reward(all.key);
};

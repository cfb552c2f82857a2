import 'server-only';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { pool } from '../db';
import { Problem } from '../http/problem';

const MINUTE = 60;
/** Domains that one person can ask for in a minute: more than anybody types. */
const counter = new RateLimiterPostgres({
  storeClient: pool,
  storeType: 'pool',
  tableName: 'RateLimit',
  tableCreated: true,
  keyPrefix: 'look-up',
  points: 20,
  duration: MINUTE,
});

/**
 * Counts a look-up, so that this server is nobody's way to flood the names' servers.
 * @throws Problem `too-many`
 */
export const countLookUp = async (userId: string): Promise<void> => {
  try {
    await counter.consume(userId);
  } catch (refused) {
    throw refused instanceof RateLimiterRes ? new Problem('too-many') : refused;
  }
};

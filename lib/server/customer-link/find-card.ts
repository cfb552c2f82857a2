import 'server-only';
import { createHash, webcrypto } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { openCard, readCardCode } from '@/lib/report/card-code';
import { pool } from '../db';

/** Codes that were none, from one address in an hour, until it has to wait. */
const WRONG = 30;

const perAddress = new RateLimiterPostgres({
  storeClient: pool,
  storeType: 'pool',
  tableName: 'RateLimit',
  tableCreated: true,
  keyPrefix: 'card-address',
  points: WRONG,
  duration: 3600,
});

const sealOf = async (hash: string): Promise<string | null> => {
  const { rows } = await pool.query<{ cardSeal: string | null }>(
    'SELECT "cardSeal" FROM "ShareLink" WHERE "cardHash" = $1',
    [hash],
  );
  return rows[0]?.cardSeal ?? null;
};

/**
 * Finds the link of a code that was copied onto a card. A try is counted before the code is looked at.
 * @param typed as it was typed
 * @param address where the request comes from
 * @returns the link's token; `unknown` for what is no code or nobody's, `wait` after too many of those
 */
export const findCard = async (
  typed: string,
  address: string,
): Promise<{ token: string } | 'unknown' | 'wait'> => {
  const code = readCardCode(typed);
  if (code === null) return 'unknown';
  const key = createHash('sha256').update(address).digest('base64url');
  try {
    await perAddress.consume(key);
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return 'wait';
    throw refused;
  }
  const token = await openCard(webcrypto.subtle, code, sealOf);
  if (token === null) return 'unknown';
  await perAddress.reward(key, 1);
  return { token };
};

import 'server-only';
import { pool } from '../db';

/** When the newest change of a shop was received, as ISO text; null where there was none yet. */
export const latestChange = async (shopId: string): Promise<string | null> => {
  const { rows } = await pool.query<{ at: Date | null }>(
    'SELECT max("receivedAt") AS "at" FROM "Mutation" WHERE "shopId" = $1',
    [shopId],
  );
  return rows[0]?.at?.toISOString() ?? null;
};

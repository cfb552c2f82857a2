import 'server-only';
import { pool } from '../db';
import { MOST_COUNTED } from './count-views';

/** Bad ratings of a shop that the office has not taken note of, up to `MOST_COUNTED` and one more. */
export const countUnhappy = async (shopId: string): Promise<number> => {
  const { rows } = await pool.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM (SELECT 1 FROM "Rating"
      WHERE "shopId" = $1 AND "seenAt" IS NULL AND "score" <= 2 LIMIT ${MOST_COUNTED + 1}) counted`,
    [shopId],
  );
  return rows[0]?.count ?? 0;
};

import 'server-only';
import { pool } from '../db';

/** Which of a case's photos have come with their bytes, by the hashes under which they left the tablet. */
export const photosHere = async (
  { shopId, caseId }: { shopId: string; caseId: string },
  hashes: readonly string[],
): Promise<ReadonlySet<string>> => {
  if (hashes.length === 0) return new Set();
  const { rows } = await pool.query<{ hash: string }>(
    'SELECT "hash" FROM "PhotoFile" WHERE "caseId" = $1 AND "shopId" = $2 AND "hash" = ANY($3)',
    [caseId, shopId, hashes],
  );
  return new Set(rows.map(({ hash }) => hash));
};

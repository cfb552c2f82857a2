import 'server-only';
import type { PoolClient } from 'pg';

/**
 * The next number of a shop's cases, `K-2026-00042`; the counter's row is held until the transaction ends, so
 * that none is given twice; a refused opening leaves a gap.
 * @param zone the shop's, in which the year is read
 */
export const giveCaseNumber = async (
  client: PoolClient,
  shopId: string,
  zone: string,
  at: Date,
): Promise<string> => {
  const year = Number(new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric' }).format(at));
  const { rows } = await client.query<{ last: number }>(
    `INSERT INTO "CaseCounter" ("shopId", "year", "last") VALUES ($1, $2, 1)
     ON CONFLICT ("shopId", "year") DO UPDATE SET "last" = "CaseCounter"."last" + 1 RETURNING "last"`,
    [shopId, year],
  );
  return `K-${year}-${String(rows[0]?.last ?? 0).padStart(5, '0')}`;
};

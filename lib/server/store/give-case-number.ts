import 'server-only';
import type { PoolClient } from 'pg';

/** The next number of a shop's cases, and the counter's row that it came from. */
export type HeldNumber = { number: string; shopId: string; year: number };

/**
 * The next number of a shop's cases, `K-2026-00042`. It is only held: the counter's row is locked until the transaction
 * ends, so that nobody else is offered it, and stands still until `takeCaseNumber`.
 * @param zone the shop's, in which the year is read
 */
export const holdCaseNumber = async (
  client: PoolClient,
  shopId: string,
  zone: string,
  at: Date,
): Promise<HeldNumber> => {
  const year = Number(new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric' }).format(at));
  const { rows } = await client.query<{ last: number }>(
    `INSERT INTO "CaseCounter" ("shopId", "year", "last") VALUES ($1, $2, 0)
     ON CONFLICT ("shopId", "year") DO UPDATE SET "last" = "CaseCounter"."last" RETURNING "last"`,
    [shopId, year],
  );
  return { number: `K-${year}-${String((rows[0]?.last ?? 0) + 1).padStart(5, '0')}`, shopId, year };
};

/** Counts a number that a case was opened with; one whose opening was refused is the next one's. */
export const takeCaseNumber = async (client: PoolClient, { shopId, year }: HeldNumber): Promise<void> => {
  await client.query('UPDATE "CaseCounter" SET "last" = "last" + 1 WHERE "shopId" = $1 AND "year" = $2', [
    shopId,
    year,
  ]);
};

import 'server-only';
import type { Playbook } from '@/lib/diagnosis/playbook';
import { pool } from '../db';

/** A closed case that is counted in a version's numbers, or that would be. */
export type CountedCase = {
  id: string;
  number: string | null;
  headline: string;
  causeId: string;
  closedAt: Date;
};

/** More are told by their number only. */
const MOST = 100;

/** The cases that a version was learned from, the newest first; those of another shop are not among them. */
export const readCounted = async (shopId: string, ids: readonly string[]): Promise<CountedCase[]> => {
  if (ids.length === 0) return [];
  const { rows } = await pool.query<CountedCase>(
    `SELECT "id", "number", "headline", coalesce("causeId", '') AS "causeId", "closedAt" FROM "Case"
     WHERE "shopId" = $1 AND "id" = ANY($2::uuid[]) ORDER BY "closedAt" DESC NULLS LAST, "id" LIMIT ${MOST}`,
    [shopId, ids],
  );
  return rows;
};

/** How many closed cases could be counted, and how many of them the version does not count yet. */
export const countClosed = async (
  shopId: string,
  playbook: Playbook,
  counted: readonly string[],
): Promise<{ closed: number; fresh: number }> => {
  if (playbook.schemaVersion < 2) return { closed: 0, fresh: 0 };
  const { rows } = await pool.query<{ closed: number; fresh: number }>(
    `SELECT count(*)::int AS "closed", count(*) FILTER (WHERE "id" <> ALL($4::uuid[]))::int AS "fresh" FROM "Case"
     WHERE "shopId" = $1 AND "playbookId" = $2 AND "status" = 'closed' AND "causeId" = ANY($3)`,
    [shopId, playbook.id, playbook.causes.map(({ id }) => id), counted],
  );
  return rows[0] ?? { closed: 0, fresh: 0 };
};

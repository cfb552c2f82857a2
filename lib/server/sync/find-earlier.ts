import 'server-only';
import type { SyncAnswer } from '@/lib/sync/protocol';
import { pool } from '../db';

const MOST = 20;

type Row = Omit<NonNullable<SyncAnswer['earlier']>[number], 'openedAt'> & { openedAt: Date };

/** A line for each of the newest cases of customers, the newest first. */
export const findEarlier = async (customerIds: readonly string[]): Promise<SyncAnswer['earlier']> => {
  if (customerIds.length === 0) return undefined;
  const { rows } = await pool.query<Row>(
    `SELECT c."id", c."customerId", c."number", c."headline", c."openedAt", c."result"
     FROM unnest($1::uuid[]) AS wanted("id") CROSS JOIN LATERAL (
       SELECT * FROM "Case" WHERE "customerId" = wanted."id" ORDER BY "openedAt" DESC LIMIT ${MOST}) c
     ORDER BY c."openedAt" DESC`,
    [customerIds],
  );
  return rows.map((row) => ({ ...row, openedAt: row.openedAt.toISOString() }));
};

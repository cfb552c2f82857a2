import 'server-only';
import type { UserActor } from '@/lib/mutation/actor';
import { pool } from '../db';

export type Scoped = { kind: 'case' | 'customer' | 'shop'; id: string; version: number };

// Cases that the technician is or lately was responsible for, or is promised for; closed ones for a month.
const SCOPE = `
WITH mine AS (
  SELECT a."caseId" AS "id" FROM "Assignment" a JOIN "Case" c ON c."id" = a."caseId"
  WHERE a."technicianId" = $1 AND c."shopId" = $2 AND (
    a."untilAt" > now() - interval '30 days'
    OR (a."untilAt" IS NULL AND coalesce(c."closedAt", c."cancelledAt", 'infinity') > now() - interval '30 days'))
  UNION
  SELECT p."caseId" FROM "Appointment" p
  WHERE p."technicianId" = $1 AND p."shopId" = $2 AND p."state" = 'planned'
    AND p."startsAt" BETWEEN now() - interval '1 day' AND now() + interval '7 days'),
cases AS (SELECT c."id", c."version", c."customerId" FROM "Case" c JOIN mine ON mine."id" = c."id"),
customers AS (
  SELECT "customerId" AS "id" FROM cases
  UNION
  SELECT m."aggregateId" FROM "Mutation" m WHERE m."shopId" = $2 AND m."receivedAt" > now() - interval '1 day'
    AND m."name" = 'customer.create' AND m."actorId" = $1)
SELECT 'shop' AS "kind", "id", "version" FROM "Shop" WHERE "id" = $2
UNION ALL SELECT 'customer', c."id", c."version" FROM "Customer" c JOIN customers ON customers."id" = c."id" WHERE c."shopId" = $2
UNION ALL SELECT 'case', "id", "version" FROM cases`;

/** What a technician's tablet holds, each at its newest version. */
export const findScope = async ({ userId, shopId }: UserActor): Promise<Scoped[]> => {
  const { rows } = await pool.query<Scoped>({ name: 'sync-scope', text: SCOPE, values: [userId, shopId] });
  return rows;
};

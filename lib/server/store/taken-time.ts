import 'server-only';
import type { Pool, PoolClient } from 'pg';

/** Part of a technician's day, ISO texts. */
export type Span = { technicianId: string; startsAt: string; endsAt: string };

/**
 * Keeps everybody else from promising a technician's time until the transaction ends: whoever comes second looks at
 * what the first one wrote.
 */
export const holdTechnicians = async (client: PoolClient, technicianIds: Iterable<string>): Promise<void> => {
  // In one order, so that two transactions never wait for each other.
  for (const id of [...new Set(technicianIds)].toSorted()) {
    await client.query(`SELECT pg_advisory_xact_lock(hashtextextended('appointments ' || $1, 0))`, [id]);
  }
};

/** Whether a technician has promised any part of a span to another case. */
export const isTaken = async (
  client: Pool | PoolClient,
  { technicianId, startsAt, endsAt }: Span,
  exceptCaseId: string,
): Promise<boolean> => {
  const { rows } = await client.query(
    `SELECT 1 FROM "Appointment" WHERE "technicianId" = $1 AND "state" = 'planned'
       AND "startsAt" < $3 AND "endsAt" > $2 AND "caseId" <> $4 LIMIT 1`,
    [technicianId, startsAt, endsAt, exceptCaseId],
  );
  return rows.length > 0;
};

import 'server-only';
import type { Pool } from 'pg';
import type { AggregateRef, Envelope } from '@/lib/mutation/envelope';
import type { JournalLine } from '@/lib/sync/case-store';

type Row = Omit<Envelope, 'aggregate' | 'occurredAt' | 'retryOf'> & {
  occurredAt: Date;
  retryOf: string | null;
  version: number;
  late: boolean;
};

/** Everything that was applied to an aggregate, in order. */
export const readJournal = async (pool: Pool, ref: AggregateRef): Promise<JournalLine[]> => {
  const { rows } = await pool.query<Row>(
    `SELECT "id", "protocol", "name", "args", "deviceId", "deviceSeq", "baseVersion", "occurredAt", "retryOf", "version", "late"
     FROM "Mutation" WHERE "aggregateKind" = $1 AND "aggregateId" = $2 ORDER BY "version"`,
    [ref.kind, ref.id],
  );
  return rows.map(({ retryOf, occurredAt, ...row }) => ({
    ...row,
    aggregate: { kind: ref.kind, id: ref.id },
    occurredAt: occurredAt.toISOString(),
    ...(retryOf === null ? {} : { retryOf }),
  }));
};

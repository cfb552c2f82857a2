import 'server-only';
import type { PoolClient } from 'pg';
import { pool } from '../db';
import type { AggregateRef, Envelope } from '@/lib/mutation/envelope';
import type { Refusal } from '@/lib/mutation/refusal';
import type { Known } from '@/lib/sync/commit-batch';

type Row = { id: string; hash: string; version: number | null; code: Refusal | null };

/** What the store knows of a batch's ids, wherever they were first seen. */
export const loadKnown = async (
  client: PoolClient,
  mutations: readonly Envelope[],
): Promise<Map<string, Known>> => {
  const { rows } = await client.query<Row>(
    `SELECT "id", "hash", "version", NULL AS "code" FROM "Mutation" WHERE "id" = ANY($1::uuid[])
     UNION ALL SELECT "id", "hash", NULL, "code" FROM "Refusal" WHERE "id" = ANY($1::uuid[])`,
    [mutations.map(({ id }) => id)],
  );
  return new Map(
    rows.map(({ id, hash, version, code }) => [
      id,
      { hash, ended: code === null ? { version: version ?? 0 } : { code } },
    ]),
  );
};

/** The last sequence number of each device of a batch that ended at this aggregate, applied or refused. */
export const loadSequences = async (
  client: PoolClient,
  { id }: AggregateRef,
  mutations: readonly Envelope[],
): Promise<Map<string, number>> => {
  const devices = [...new Set(mutations.map(({ deviceId }) => deviceId).filter((device) => device !== null))];
  if (devices.length === 0) return new Map();
  const { rows } = await client.query<{ deviceId: string; last: number }>(
    `SELECT "deviceId", max("deviceSeq") AS "last" FROM (
       SELECT "deviceId", "deviceSeq" FROM "Mutation" WHERE "deviceId" = ANY($1::uuid[]) AND "aggregateId" = $2
       UNION ALL SELECT "deviceId", "deviceSeq" FROM "Refusal" WHERE "deviceId" = ANY($1::uuid[]) AND "aggregateId" = $2
     ) seen WHERE "deviceSeq" IS NOT NULL GROUP BY "deviceId"`,
    [devices, id],
  );
  return new Map(rows.map(({ deviceId, last }) => [deviceId, last]));
};

/** The last sequence number of one device at each of several aggregates; none for those that it never changed. */
export const lastSequences = async (
  deviceId: string | null,
  aggregateIds: readonly string[],
): Promise<Map<string, number>> => {
  if (deviceId === null || aggregateIds.length === 0) return new Map();
  const { rows } = await pool.query<{ aggregateId: string; last: number }>(
    `SELECT "aggregateId", max("deviceSeq") AS "last" FROM (
       SELECT "aggregateId", "deviceSeq" FROM "Mutation" WHERE "deviceId" = $1 AND "aggregateId" = ANY($2::uuid[])
       UNION ALL SELECT "aggregateId", "deviceSeq" FROM "Refusal" WHERE "deviceId" = $1 AND "aggregateId" = ANY($2::uuid[])
     ) seen WHERE "deviceSeq" IS NOT NULL GROUP BY "aggregateId"`,
    [deviceId, aggregateIds],
  );
  return new Map(rows.map(({ aggregateId, last }) => [aggregateId, last]));
};

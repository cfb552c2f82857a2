import 'server-only';
import type { Pool, PoolClient } from 'pg';
import type { AggregateKind, AggregateRef } from '@/lib/mutation/envelope';
import type { States } from '@/lib/mutation/registry';
import type { Stored } from '@/lib/sync/case-store';
import { type AggregateTables, quoted, TABLES } from './tables';

type Values = Record<string, unknown>;

/** One statement for an aggregate: its row and each list as JSON, in the order of ids. */
const selectOf = ({ table, columns, parent, lists }: AggregateTables): string => {
  const parts = lists.map(
    ({ list, table: rows, columns: fields }) =>
      `(SELECT coalesce(json_agg(t ORDER BY t."id"), '[]') FROM (SELECT ${quoted(fields)} FROM "${rows}" WHERE "${parent}" = a."id") t) AS "${list}"`,
  );
  const root = `(SELECT row_to_json(t) FROM (SELECT ${columns.map((column) => `a."${column}"`).join(', ')}) t) AS "root"`;
  return `SELECT a."version", ${[root, ...parts].join(', ')} FROM "${table}" a WHERE a."id" = ANY($1::uuid[])`;
};

const SELECT: Record<AggregateKind, string> = {
  case: selectOf(TABLES.case),
  customer: selectOf(TABLES.customer),
  shop: selectOf(TABLES.shop),
};

// Postgres writes instants with an offset and as many digits as it needs; states hold one form.
const canonical = (row: Values): Values => {
  for (const [key, value] of Object.entries(row)) {
    if (key.endsWith('At') && typeof value === 'string') row[key] = new Date(value).toISOString();
  }
  return row;
};

const stateOf = <Kind extends AggregateKind>(kind: Kind, row: Values): Stored<Kind> => {
  const lists = TABLES[kind].lists.map(({ list }) => [list, (row[list] as Values[]).map(canonical)]);
  const state = { v: 1, root: canonical(row.root as Values), ...Object.fromEntries(lists) };
  return { version: row.version as number, state: state as States[Kind] };
};

/**
 * Loads an aggregate and, with `lock`, keeps others from changing it until the transaction ends.
 * @returns null where there is none
 */
export const loadAggregate = async <Kind extends AggregateKind>(
  client: Pool | PoolClient,
  { kind, id }: AggregateRef & { kind: Kind },
  lock = false,
): Promise<Stored<Kind> | null> => {
  // The lock is a statement of its own: lists are then read as they are once the lock is held, not as they were before.
  if (lock) await client.query(`SELECT 1 FROM "${TABLES[kind].table}" WHERE "id" = $1 FOR UPDATE`, [id]);
  const { rows } = await client.query<Values>({ name: `load-${kind}`, text: SELECT[kind], values: [[id]] });
  return rows[0] ? stateOf(kind, rows[0]) : null;
};

/** Loads several aggregates of one kind in one statement, in no particular order. */
export const loadAggregates = async <Kind extends AggregateKind>(
  client: Pool | PoolClient,
  kind: Kind,
  ids: readonly string[],
): Promise<Stored<Kind>[]> => {
  if (ids.length === 0) return [];
  const { rows } = await client.query<Values>({ name: `load-${kind}`, text: SELECT[kind], values: [ids] });
  return rows.map((row) => stateOf(kind, row));
};

import 'server-only';
import type { PoolClient } from 'pg';
import { quoted } from './tables';

type Row = Record<string, unknown>;

/**
 * Writes rows by one statement, new ones and changed ones alike; Postgres reads the columns' types off the table.
 * @param key columns of the primary key; null where rows are only ever added
 */
export const writeRows = async (
  client: PoolClient,
  table: string,
  columns: readonly string[],
  key: readonly string[] | null,
  rows: readonly Row[],
): Promise<void> => {
  if (rows.length === 0) return;
  const changed = columns.filter((column) => !key?.includes(column));
  const onConflict = key
    ? `ON CONFLICT (${quoted(key)}) DO UPDATE SET ${changed.map((column) => `"${column}" = excluded."${column}"`).join(', ')}`
    : '';
  await client.query(
    `INSERT INTO "${table}" (${quoted(columns)})
     SELECT ${quoted(columns)} FROM json_populate_recordset(null::"${table}", $1) ${onConflict}`,
    [JSON.stringify(rows)],
  );
};

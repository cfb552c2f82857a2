import 'server-only';
import type { Pool, PoolClient } from 'pg';

/** Two transactions met: a deadlock, a conflict, or both created the same row. The second try sees the first's work. */
const MET = new Set(['40001', '40P01', '23505']);
const TRIES = 4;

const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;

/**
 * Whether it was what a mutation holds that failed, and not the database: data that Postgres does not take (22),
 * a broken constraint (23), or code that tripped over it.
 */
export const isContentError = (error: unknown): boolean => {
  const code = codeOf(error);
  if (code !== undefined) return /^(22|23|54)/.test(code) && code.length === 5;
  return error instanceof TypeError || error instanceof RangeError;
};

/**
 * Runs work in one READ COMMITTED transaction, and again where it met another's.
 * @throws what the work threw, after the transaction was rolled back
 */
export const inTransaction = async <Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> => {
  for (let tried = 1; ; tried += 1) {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      const result = await work(client);
      await client.query('COMMIT');
      client.release();
      return result;
    } catch (error) {
      // A connection that cannot even roll back is broken: it is closed, not given back.
      const rolledBack = await client.query('ROLLBACK').then(
        () => true,
        () => false,
      );
      client.release(!rolledBack);
      if (tried >= TRIES || !MET.has(codeOf(error) ?? '')) throw error;
    }
  }
};

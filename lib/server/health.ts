import 'server-only';
import packageJson from '@/package.json';
import { pool } from './db';

/** What monitoring reads. `database` is `ok`, `slow` (no answer in time) or `unreachable`. */
export interface Health {
  status: 'ok' | 'error';
  database: 'ok' | 'slow' | 'unreachable';
  version: string;
}

/** How long the database may take to answer, in milliseconds; the whole check stays under two seconds. */
const patience = 1_500;

async function askDatabase(): Promise<Health['database']> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'slow'>((resolve) => (timer = setTimeout(() => resolve('slow'), patience)));
  const answer = pool.query('SELECT 1').then(
    () => 'ok' as const,
    () => 'unreachable' as const,
  );
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether this instance can do its work now. Never throws. */
export async function readHealth(): Promise<Health> {
  const database = await askDatabase();
  return { status: database === 'ok' ? 'ok' : 'error', database, version: packageJson.version };
}

import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from '../env';
import { root } from '../root';
import { Plain, say } from '../say';
import { withClient, type Database } from './database';
import type { Place } from './place';

/** The audit trail keeps that a database holds a demo, so that a real shop's is never taken for one. */
const demoMade = 'demo.made';

/** Whether an empty database gets a demo: the built-in one does, another only when asked. */
export function wantsDemo(database: Database): boolean {
  return env.KIRIWAKE_DEMO ?? database.embedded;
}

async function asks(database: Database, sql: string, values: string[] = []): Promise<boolean> {
  const rows = await withClient(database.ownerUrl, (client) => client.query<{ yes: boolean }>(sql, values));
  return rows.rows[0]?.yes ?? false;
}

/** Whether nothing was ever entered. */
export function isEmpty(database: Database): Promise<boolean> {
  return asks(database, 'SELECT NOT EXISTS (SELECT FROM "Shop") AS yes');
}

/** Whether what the database holds is a demo. */
export function isDemo(database: Database): Promise<boolean> {
  return asks(database, 'SELECT EXISTS (SELECT FROM "AuditEvent" WHERE kind = $1) AS yes', [demoMade]);
}

/**
 * Makes the demo data in a process of its own.
 * @param appEnvironment the app's environment: the demo goes through the app's own mutations.
 */
export async function seed(
  place: Place,
  database: Database,
  appEnvironment: NodeJS.ProcessEnv,
): Promise<void> {
  say('Making the demo data.');
  writeFileSync(place.seedingFile, '');
  const args = ['--conditions=react-server', '--import', 'tsx', join(root, 'scripts/seed.ts')];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: appEnvironment,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Plain('The demo data could not be made (see above).');
  await withClient(database.ownerUrl, (client) =>
    client.query('INSERT INTO "AuditEvent" (id, kind, detail, at) VALUES ($1, $2, $3, now())', [
      randomUUID(),
      demoMade,
      {},
    ]),
  );
  rmSync(place.seedingFile);
}

/** The demo's sign-ins, as lines to print. */
export async function signInLines(database: Database, password: string): Promise<string[]> {
  const found = await withClient(database.ownerUrl, (client) =>
    client.query<{ email: string; roles: string[] }>(
      'SELECT email, roles FROM "User" WHERE active ORDER BY roles, email',
    ),
  );
  if (found.rows.length === 0) return [];
  const width = Math.max(...found.rows.map((row) => row.email.length));
  return [
    'Demo sign-ins:',
    ...found.rows.map((row) => `  ${row.email.padEnd(width)}  ${password}  (${row.roles.join(', ')})`),
  ];
}

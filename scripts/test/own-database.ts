import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, inject } from 'vitest';
import { withClient } from '../house/database';

// Each test file gets a database of its own, copied from the migrated one, so that files can run side by side.
const ownerUrl = inject('ownerUrl');
const name = `test_${randomBytes(6).toString('hex')}`;
await withClient(ownerUrl, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE template`));

const url = new URL(ownerUrl);
url.pathname = `/${name}`;
process.env.DATABASE_OWNER_URL = url.href;
url.username = 'kiriwake_app';
url.password = inject('appPassword');
process.env.DATABASE_URL = url.href;
process.env.KIRIWAKE_DATA_DIR = mkdtempSync(join(tmpdir(), 'kiriwake-files-'));

afterAll(async () => {
  const { db, pool } = await import('@/lib/server/db');
  await db.$disconnect();
  if (!pool.ended) await pool.end();
  await withClient(ownerUrl, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
  rmSync(process.env.KIRIWAKE_DATA_DIR ?? '', { recursive: true, force: true });
});

import pg from 'pg';
import { Plain } from '../say';
import { everything, openEngine } from './engine';
import { migrationList, migrationNames } from './folder';

/** Any number: instances of one shop that start together migrate one after the other. */
const lockKey = 4_852_619_037;

interface History {
  applied: string[];
  /** Begun and never finished. Each migration is one transaction, so nothing of it is there. */
  failed: string[];
}

async function readHistory(client: pg.Client): Promise<History> {
  const table = await client.query<{ found: string | null }>(
    `SELECT to_regclass('_prisma_migrations') AS found`,
  );
  if (!table.rows[0]?.found) return { applied: [], failed: [] };
  const { rows } = await client.query<{ name: string; finished: boolean }>(
    `SELECT migration_name AS name, finished_at IS NOT NULL AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  );
  return {
    applied: rows.filter(({ finished }) => finished).map(({ name }) => name),
    failed: rows.filter(({ finished }) => !finished).map(({ name }) => name),
  };
}

/** The app's role is made by a migration; an owner who may not make roles needs a hand first. */
async function refuseWithoutRole(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ ready: boolean; owner: string }>(
    `SELECT current_user AS owner,
       EXISTS (SELECT FROM pg_roles WHERE rolname = 'kiriwake_app')
       OR (SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user) AS ready`,
  );
  const [row] = rows;
  if (!row || row.ready) return;
  throw new Plain(
    `The database user ${row.owner} may not make roles. Have an administrator of the database run this once, then start again:\n` +
      `  CREATE ROLE kiriwake_app NOLOGIN;\n  GRANT kiriwake_app TO ${pg.escapeIdentifier(row.owner)};`,
  );
}

async function applyMissing(url: string, client: pg.Client): Promise<string[]> {
  const known = migrationNames();
  const { applied, failed } = await readHistory(client);
  const foreign = [...applied, ...failed].filter((name) => !known.includes(name));
  if (foreign.length > 0) {
    throw new Plain(
      `This database was changed by a newer version of Kiriwake (it knows ${foreign.join(', ')}, this version does not).\n` +
        'Nothing was touched. Start the newer version again, or restore a backup made before it.',
    );
  }
  if (known.every((name) => applied.includes(name))) return [];
  await refuseWithoutRole(client);
  const { engine, refusal, close } = await openEngine(url);
  try {
    for (const migrationName of failed) await engine.markMigrationRolledBack({ migrationName });
    const result = await engine.applyMigrations({ migrationsList: migrationList(), filters: everything });
    return result.appliedMigrationNames;
  } catch (error) {
    const said = refusal();
    if (said === null) throw error;
    throw new Plain(
      `The database could not be migrated: ${said}\nWhat was migrated before that stays; start again once it is mended.`,
    );
  } finally {
    await close();
  }
}

/**
 * Brings a database to the schema of this version.
 * @param url the owner's connection to it.
 * @returns the names of the migrations applied now.
 * @throws Plain when the database belongs to a newer version of Kiriwake, or refuses.
 */
export async function applyMigrations(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    const { hostname, pathname } = new URL(url);
    const why = error instanceof Error ? error.message : String(error);
    throw new Plain(`The database ${pathname.slice(1)} on ${hostname} cannot be reached: ${why}`);
  }
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lockKey]);
    return await applyMissing(url, client);
  } finally {
    // Ending the connection gives the lock back.
    await client.end();
  }
}

import pg from 'pg';
import { Plain } from '../say';
import { everything, openEngine } from './engine';
import { migrationList, migrationNames } from './folder';

/** The names of the migrations that a database has seen; none when it is new. */
async function applied(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const table = await client.query(`SELECT to_regclass('_prisma_migrations') AS found`);
    if (!table.rows[0].found) return [];
    const rows = await client.query<{ migration_name: string }>(
      'SELECT migration_name FROM _prisma_migrations WHERE rolled_back_at IS NULL',
    );
    return rows.rows.map((row) => row.migration_name);
  } finally {
    await client.end();
  }
}

/**
 * Brings a database to the schema of this version; a database that is there already is left alone.
 * @param url the owner's connection to it.
 * @returns the names of the migrations applied now.
 * @throws Plain when the database belongs to a newer version of Kiriwake.
 */
export async function applyMigrations(url: string): Promise<string[]> {
  const known = migrationNames();
  const seen = await applied(url);
  const foreign = seen.filter((name) => !known.includes(name));
  if (foreign.length > 0) {
    throw new Plain(
      `This database was changed by a newer version of Kiriwake (it knows ${foreign.join(', ')}, this version does not).\n` +
        'Nothing was touched. Start the newer version again, or restore a backup made before it.',
    );
  }
  if (known.every((name) => seen.includes(name))) return [];
  const { engine, close } = await openEngine(url);
  try {
    const result = await engine.applyMigrations({ migrationsList: migrationList(), filters: everything });
    return result.appliedMigrationNames;
  } finally {
    await close();
  }
}

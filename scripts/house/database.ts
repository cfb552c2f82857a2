import { existsSync, rmSync } from 'node:fs';
import pg from 'pg';
import { env } from '../env';
import { applyMigrations } from '../migrations/apply';
import { embeddedBinaries } from '../postgres/binaries';
import { startCluster, type Cluster } from '../postgres/cluster';
import { say } from '../say';
import { postgresDir, type Place } from './place';
import type { Secrets } from './secrets';

/** A migrated database, and the connections to it. */
export interface Database {
  embedded: boolean;
  /** For migrations and grants; the app never gets it. */
  ownerUrl: string;
  appUrl: string;
  /** Past any pooler: for LISTEN and jobs. */
  directUrl: string;
  stop(): Promise<void>;
}

/** Runs `work` on a connection of its own. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function createDatabase(cluster: Cluster, name: string): Promise<void> {
  await withClient(cluster.url('postgres'), async (client) => {
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  });
}

/**
 * Makes a migrated database with that name in a Postgres of ours, and lets the app's role sign in.
 * @param appPassword the password that the app's role gets.
 */
export async function prepareDatabase(
  cluster: Cluster,
  name: string,
  appPassword: string,
): Promise<Database> {
  await createDatabase(cluster, name);
  const ownerUrl = cluster.url(name);
  const applied = await applyMigrations(ownerUrl);
  if (applied.length > 0)
    say(`Database: ${applied.length} migration${applied.length > 1 ? 's' : ''} applied.`);
  await withClient(ownerUrl, (client) =>
    client.query(`ALTER ROLE kiriwake_app LOGIN PASSWORD ${client.escapeLiteral(appPassword)}`),
  );
  const appUrl = new URL(ownerUrl);
  appUrl.username = 'kiriwake_app';
  appUrl.password = appPassword;
  return {
    embedded: true,
    ownerUrl,
    appUrl: appUrl.href,
    directUrl: appUrl.href,
    stop: () => cluster.stop(),
  };
}

async function openEmbedded(place: Place, secrets: Secrets): Promise<Database> {
  const dataDir = postgresDir(place);
  if (!existsSync(dataDir)) say('Making the built-in database.');
  const bin = embeddedBinaries(place.account);
  const cluster = await startCluster({
    bin,
    dataDir,
    account: place.account,
    password: secrets.databasePassword,
  });
  try {
    if (existsSync(place.seedingFile)) {
      say('The last start was cut off while it made the demo data: making it anew.');
      await withClient(cluster.url('postgres'), (client) => client.query('DROP DATABASE IF EXISTS kiriwake'));
      rmSync(place.seedingFile);
    }
    return await prepareDatabase(cluster, 'kiriwake', secrets.appPassword);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

/** Opens and migrates the database: the one DATABASE_URL names, or else the built-in one. */
export async function openDatabase(place: Place, secrets: Secrets): Promise<Database> {
  if (!env.DATABASE_URL) return openEmbedded(place, secrets);
  const directUrl = env.DATABASE_DIRECT_URL ?? env.DATABASE_URL;
  const ownerUrl = env.DATABASE_OWNER_URL ?? directUrl;
  const applied = await applyMigrations(ownerUrl);
  if (applied.length > 0) say(`Database: ${applied.length} migrations applied.`);
  return { embedded: false, ownerUrl, appUrl: env.DATABASE_URL, directUrl, stop: () => Promise.resolve() };
}

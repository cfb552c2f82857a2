import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from '@/generated/prisma/client';
import { env } from './env';
import { log } from './log';

/**
 * Settings of every connection. The role is stepped down to even when DATABASE_URL signs in as the owner, so
 * that the journal can be added to and never changed. A pooler refuses such settings: behind one (`?pgbouncer=true`)
 * the URL signs in as kiriwake_app itself, and the settings belong to that role.
 */
function connectionOptions(url: string): string | undefined {
  if (new URL(url).searchParams.has('pgbouncer')) return undefined;
  return '-c role=kiriwake_app -c timezone=UTC -c statement_timeout=30000 -c idle_in_transaction_session_timeout=30000';
}

function open() {
  const pool = new pg.Pool({
    connectionString: env.DATABASE_URL,
    options: connectionOptions(env.DATABASE_URL),
    max: 10,
    connectionTimeoutMillis: 5_000,
    // After the server's own limit: only a server that is not there any more is met by this one.
    query_timeout: 32_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
  });
  // Without a listener an idle connection that the server closes would end the process.
  pool.on('error', (err) => log.warn({ err }, 'an idle database connection was lost'));
  return { pool, db: new PrismaClient({ adapter: new PrismaPg(pool) }) };
}

// In development modules are loaded anew at each change; connections must not pile up.
const kept = globalThis as typeof globalThis & { kiriwakeDatabase?: ReturnType<typeof open> };
const opened = (kept.kiriwakeDatabase ??= open());

/** The connections, for the few places that write their own SQL (the sync path). */
export const pool = opened.pool;

/** Prisma, on the same connections. */
export const db = opened.db;

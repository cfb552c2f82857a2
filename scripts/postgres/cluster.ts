import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childEnv } from '../env';
import { Plain } from '../say';
import { versionOf } from './binaries';
import { freePort } from './free-port';
import { runsAs } from './process-name';
import { handOver, type Account } from './run-as';

/** A Postgres of ours, running. */
export interface Cluster {
  /** The owner's connection to one of its databases. */
  url(database: string): string;
  /** Stops it; waits until it has written everything. */
  stop(): Promise<void>;
}

export interface ClusterOptions {
  bin: string;
  dataDir: string;
  account: Account;
  /** Password of the owner's role; kept by the caller between starts. */
  password: string;
  /** Extra server settings, as in `{fsync: 'off'}` for tests. */
  settings?: Record<string, string>;
}

const owner = 'kiriwake_owner';

/** Runs one of Postgres' programs to its end. `pg_ctl` detaches the server itself, into a session of its own. */
function program(
  options: ClusterOptions,
  name: string,
  args: string[],
): Promise<{ code: number; output: string }> {
  // The server inherits the descriptors of pg_ctl: a pipe would never end, so it writes to its log file alone.
  const out = name === 'initdb' ? 'pipe' : 'ignore';
  return new Promise((resolve, reject) => {
    const child = spawn(join(options.bin, name), args, {
      ...options.account,
      cwd: '/',
      stdio: ['ignore', out, out],
      env: childEnv({ LC_ALL: 'C', TZ: 'UTC' }),
    });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

async function initialise(options: ClusterOptions): Promise<void> {
  const passwordFile = join(tmpdir(), `kiriwake-${randomBytes(8).toString('hex')}`);
  writeFileSync(passwordFile, options.password, { mode: 0o600 });
  if (options.account) chownSync(passwordFile, options.account.uid, options.account.gid);
  try {
    const { code, output } = await program(options, 'initdb', [
      `--pgdata=${options.dataDir}`,
      `--username=${owner}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // With the C locale trigrams of Japanese text find nothing.
      '--locale=C.UTF-8',
    ]);
    if (code !== 0) {
      rmSync(options.dataDir, { recursive: true, force: true });
      throw new Plain(`The database could not be made in ${options.dataDir}:\n${output}`);
    }
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function refuseOtherVersion(options: ClusterOptions): void {
  const made = readFileSync(join(options.dataDir, 'PG_VERSION'), 'utf8').trim();
  const ours = versionOf(options.bin).split('.')[0] ?? '';
  if (made === ours) return;
  const age = Number(made) > Number(ours) ? 'a newer' : 'an older';
  throw new Plain(
    `The data in ${options.dataDir} was made by ${age} Postgres (${made}); this version of Kiriwake brings ${ours}.\n` +
      'Nothing was touched. Use the version of Kiriwake that made it, or move the data with pg_dump and restore.',
  );
}

/**
 * What a kill -9 or a power cut leaves behind: a server still running without us, which is stopped, or a
 * postmaster.pid whose number has meanwhile gone to some other program, which would keep Postgres from starting.
 */
async function clearRemains(options: ClusterOptions): Promise<void> {
  const pidFile = join(options.dataDir, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (runsAs(pid, 'postgres')) await stop(options);
  else rmSync(pidFile, { force: true });
}

async function stop(options: ClusterOptions): Promise<void> {
  const fast = await program(options, 'pg_ctl', [
    'stop',
    '-D',
    options.dataDir,
    '-m',
    'fast',
    '-w',
    '-t',
    '4',
  ]);
  if (fast.code !== 0 && existsSync(join(options.dataDir, 'postmaster.pid'))) {
    await program(options, 'pg_ctl', ['stop', '-D', options.dataDir, '-m', 'immediate', '-w', '-t', '4']);
  }
}

/**
 * Starts a Postgres on a free port of 127.0.0.1, making its data folder when there is none yet.
 * @throws Plain when the data is of another version of Postgres, or the server does not start.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  if (!existsSync(join(options.dataDir, 'PG_VERSION'))) {
    mkdirSync(options.dataDir, { recursive: true });
    handOver(options.account, options.dataDir);
    await initialise(options);
  }
  refuseOtherVersion(options);
  await clearRemains(options);

  const port = await freePort();
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...options.settings,
  };
  const flags = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`);
  const log = join(options.dataDir, 'server.log');
  const args = ['start', '-D', options.dataDir, '-w', '-t', '60', '-l', log, '-o', flags.join(' ')];
  const { code } = await program(options, 'pg_ctl', args);
  if (code !== 0) {
    const last = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-10).join('\n') : '';
    throw new Plain(`Postgres did not start. The end of ${log}:\n${last}`);
  }
  return {
    url: (database) => ownerUrl(port, options.password, database),
    stop: () => stop(options),
  };
}

/** The owner's connection to a database of a cluster that another process runs. */
export function ownerUrlOf(dataDir: string, password: string, database: string): string {
  const port = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[3] ?? '';
  return ownerUrl(port, password, database);
}

function ownerUrl(port: string | number, password: string, database: string): string {
  return `postgresql://${owner}:${password}@127.0.0.1:${port}/${database}`;
}

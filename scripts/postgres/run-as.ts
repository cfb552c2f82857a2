import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync } from 'node:fs';
import { userInfo } from 'node:os';
import { Plain } from '../say';

/** Whom Postgres runs as: nobody in particular (we are a normal user), or an account of its own under root. */
export type Account = { uid: number; gid: number } | null;

function lookUp(): Account {
  const uid = spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' });
  const gid = spawnSync('id', ['-g', 'postgres'], { encoding: 'utf8' });
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null;
}

/**
 * The account that Postgres runs as. Postgres refuses to run as root, so root gets the system's `postgres` user,
 * which is made when it is missing.
 */
export function postgresAccount(): Account {
  if (userInfo().uid !== 0) return null;
  const found = lookUp();
  if (found) return found;
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
  const made = lookUp();
  if (!made) {
    throw new Plain(
      'Postgres does not run as root, and no user "postgres" could be made. Start as a normal user instead.',
    );
  }
  return made;
}

/** Whether that account can use a path (`-x` a program or folder, `-w` a folder to write in). */
export function canUse(account: Account, flag: '-x' | '-w', path: string): boolean {
  if (!account) return true;
  return spawnSync('test', [flag, path], { ...account, cwd: '/' }).status === 0;
}

/** Gives a folder to that account, closed to everybody else. */
export function handOver(account: Account, folder: string): void {
  if (account) chownSync(folder, account.uid, account.gid);
  chmodSync(folder, 0o700);
}

import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env } from '../env';
import { sharedPlace } from '../postgres/binaries';
import { canUse, postgresAccount, type Account } from '../postgres/run-as';
import { root } from '../root';
import { Plain, say } from '../say';

/** Where this installation keeps what is its own. */
export interface Place {
  dataDir: string;
  filesDir: string;
  secretsFile: string;
  runningFile: string;
  /** There while demo data is being written, so that half a demo is noticed. */
  seedingFile: string;
  account: Account;
}

/** Makes the data folder, `.kiriwake/` or KIRIWAKE_DATA_DIR, and says what lies where in it. */
export function preparePlace(): Place {
  const dataDir = resolve(root, env.KIRIWAKE_DATA_DIR ?? '.kiriwake');
  const account = postgresAccount();
  const filesDir = join(dataDir, 'files');
  try {
    mkdirSync(filesDir, { recursive: true, mode: 0o700 });
    // Under root the account of Postgres has to pass through to its own folder; the rest stays closed.
    chmodSync(dataDir, account ? 0o711 : 0o700);
  } catch (error) {
    throw new Plain(
      `The data folder ${dataDir} cannot be used (${(error as NodeJS.ErrnoException).code}).\n` +
        'It may belong to another user: start as that user, or set KIRIWAKE_DATA_DIR to another folder.',
    );
  }
  return {
    dataDir,
    filesDir,
    secretsFile: join(dataDir, 'secrets.json'),
    runningFile: join(dataDir, 'running.json'),
    seedingFile: join(dataDir, 'seeding'),
    account,
  };
}

/** The folder of the built-in database; elsewhere when the account of Postgres cannot enter the data folder. */
export function postgresDir(place: Place): string {
  if (canUse(place.account, '-x', place.dataDir)) return join(place.dataDir, 'postgres');
  const name = createHash('sha256').update(place.dataDir).digest('hex').slice(0, 12);
  const elsewhere = join(sharedPlace, `data-${name}`);
  mkdirSync(elsewhere, { recursive: true, mode: 0o711 });
  chmodSync(sharedPlace, 0o755);
  say(`The user "postgres" cannot enter ${place.dataDir}: the database is kept in ${elsewhere}.`);
  return join(elsewhere, 'postgres');
}

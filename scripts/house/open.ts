import { env } from '../env';
import { appEnv } from './app-env';
import { openDatabase, withClient, type Database } from './database';
import { isDemo, isEmpty, seed, signInLines, wantsDemo } from './demo';
import { takeLock, type Lock } from './lock';
import { loadShippedPlaybooks } from '../../prisma/playbooks/load';
import { publishShipped } from '../../prisma/playbooks/publish';
import { preparePlace, type Place } from './place';
import { readSecrets } from './secrets';
import { hasUsers, makeSetupLink } from './setup-link';
import { onStop } from './stopping';

/** Everything an app process needs, ready. */
export interface House {
  place: Place;
  database: Database;
  lock: Lock;
  /** The environment to run the app with. */
  env: NodeJS.ProcessEnv;
  /** What to print once the app answers at `address`. */
  welcome(address: string): Promise<string[]>;
}

/**
 * Takes the data folder, opens and migrates the database, and makes the demo where one is wanted. All of it is
 * undone by `stopAll`.
 * @param options `demo: false` leaves an empty database empty.
 * @returns the house, or the address of the process that holds the data folder.
 */
export async function openHouse(options = { demo: true }): Promise<House | { address: string }> {
  const place = preparePlace();
  const secrets = readSecrets(place.secretsFile);
  const lock = await takeLock(place.runningFile);
  if ('address' in lock) return lock;
  onStop(() => lock.release());

  const opening = openDatabase(place, secrets);
  onStop(() =>
    opening.then(
      (opened) => opened.stop(),
      () => undefined,
    ),
  );
  // Keeps this process busy for a second, in which a new database is being made by another.
  const playbooks = loadShippedPlaybooks();
  const database = await opening;

  // A newer Kiriwake brings newer playbooks; visits that go on keep the version they began with.
  await withClient(database.ownerUrl, (client) => publishShipped(client, playbooks));

  const password = env.KIRIWAKE_DEMO_PASSWORD ?? secrets.demoPassword;
  if (options.demo && wantsDemo(database) && (await isEmpty(database))) {
    await seed(place, database, appEnv(place, secrets, database, password));
  }
  const demo = await isDemo(database);
  return {
    place,
    database,
    lock,
    env: appEnv(place, secrets, database, demo ? password : null),
    welcome: async (address) => {
      const lines = [`Kiriwake: ${address}`];
      if (demo) lines.push(...(await signInLines(database, password)));
      else if (!(await hasUsers(database.ownerUrl))) {
        const link = await makeSetupLink(database.ownerUrl, address, null);
        lines.push(
          'Nobody can sign in yet. This link works once, within a day, and makes the first administrator:',
          link,
        );
      }
      return lines;
    },
  };
}

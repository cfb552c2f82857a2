import { env } from './env';
import { withClient } from './house/database';
import { runningAddress } from './house/lock';
import { openHouse } from './house/open';
import { postgresDir, preparePlace } from './house/place';
import { readSecrets } from './house/secrets';
import { makeSetupLink } from './house/setup-link';
import { stopAll, stopOnSignals } from './house/stopping';
import { ownerUrlOf } from './postgres/cluster';
import { Plain, run, say } from './say';

/** The owner's connection, and the address that the app is or will be served at. */
async function reach(): Promise<{ ownerUrl: string; address: string }> {
  const unknown = env.KIRIWAKE_URL ?? 'http://127.0.0.1:3000';
  const external = env.DATABASE_OWNER_URL ?? env.DATABASE_DIRECT_URL ?? env.DATABASE_URL;
  if (external) return { ownerUrl: external, address: unknown };
  const place = preparePlace();
  const running = runningAddress(place.runningFile);
  if (running) {
    const { databasePassword } = readSecrets(place.secretsFile);
    return { ownerUrl: ownerUrlOf(postgresDir(place), databasePassword, 'kiriwake'), address: running };
  }
  const house = await openHouse({ demo: false });
  if ('address' in house) throw new Plain('Kiriwake is just starting; try again.');
  return { ownerUrl: house.database.ownerUrl, address: unknown };
}

// npm run admin:reset EMAIL: for whoever is locked out and can reach the server itself.
await run(async () => {
  stopOnSignals();
  const email = process.argv[2]?.toLowerCase();
  if (!email) throw new Plain('Usage: npm run admin:reset EMAIL');
  try {
    const { ownerUrl, address } = await reach();
    const found = await withClient(ownerUrl, (client) =>
      client.query<{ id: string }>('SELECT id FROM "User" WHERE email = $1 AND active', [email]),
    );
    const user = found.rows[0];
    if (!user) throw new Plain(`No active user has the address ${email}.`);
    say('This link works once, within a day, and sets a new password:');
    say(await makeSetupLink(ownerUrl, address, user.id));
  } finally {
    await stopAll();
  }
});

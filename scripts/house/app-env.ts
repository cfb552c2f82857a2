import { childEnv, env } from '../env';
import type { Database } from './database';
import type { Place } from './place';
import type { Secrets } from './secrets';

/**
 * The environment that the app runs with; its shape is lib/server/env.ts.
 * @param demoPassword password of the demo sign-ins, or null where the data is no demo.
 */
export function appEnv(
  place: Place,
  secrets: Secrets,
  database: Database,
  demoPassword: string | null,
): NodeJS.ProcessEnv {
  return childEnv({
    DATABASE_URL: database.appUrl,
    DATABASE_DIRECT_URL: database.directUrl,
    // The app never gets the owner's rights.
    DATABASE_OWNER_URL: undefined,
    KIRIWAKE_DATA_DIR: place.dataDir,
    KIRIWAKE_SECRET: env.KIRIWAKE_SECRET ?? secrets.sessionSecret,
    KIRIWAKE_DEMO: demoPassword === null ? '0' : '1',
    KIRIWAKE_DEMO_PASSWORD: demoPassword ?? undefined,
    // Whoever looks at the terminal wants to read the address, not every request.
    KIRIWAKE_LOG: env.KIRIWAKE_LOG ?? (process.stdout.isTTY ? 'warn' : 'info'),
  });
}

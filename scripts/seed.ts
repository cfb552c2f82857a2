import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { env } from './env';
import { root } from './root';
import { Plain, run, say } from './say';

/** What prisma/seed/index.ts offers. */
interface Seed {
  /** Makes the demo shop, its people and cases, through mutations; every demo sign-in gets `password`. */
  seedDemo(options: { password: string }): Promise<void>;
}

await run(async () => {
  if (!env.KIRIWAKE_DEMO_PASSWORD) {
    throw new Plain('Set KIRIWAKE_DEMO_PASSWORD: the password of the demo sign-ins.');
  }
  const seed = join(root, 'prisma/seed/index.ts');
  if (!existsSync(seed)) {
    say('There is no demo data yet.');
    return;
  }
  const demo = (await import(seed)) as Seed;
  await demo.seedDemo({ password: env.KIRIWAKE_DEMO_PASSWORD });
  // The app's pool and engine would keep the process waiting.
  process.exit(0);
});

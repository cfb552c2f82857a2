import { join } from 'node:path';
import { exportProviders } from '@/lib/diagnosis/providers/export-providers';
import { loadProviders } from '@/prisma/providers/load';
import { root } from './root';
import { Plain, run } from './say';

const USAGE = 'Usage: npm run -s providers -- export';

/** `export` prints the directory's current settings as JSON; exits with 1 on anything else. */
await run(async () => {
  const [command, ...rest] = process.argv.slice(2);
  if (command !== 'export' || rest.length > 0) throw new Plain(USAGE);
  const text = `${JSON.stringify(exportProviders(loadProviders(join(root, 'prisma/providers')).providers), null, 2)}\n`;
  // A reader that is slower than the pipe still gets all of it.
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
});

import { env } from './env';
import { applyMigrations } from './migrations/apply';
import { Plain, run, say } from './say';

await run(async () => {
  const url = env.DATABASE_OWNER_URL ?? env.DATABASE_DIRECT_URL ?? env.DATABASE_URL;
  if (!url) {
    throw new Plain(
      'Set DATABASE_URL to say which database. (npm start migrates the built-in one by itself.)',
    );
  }
  const names = await applyMigrations(url);
  say(names.length > 0 ? `Applied: ${names.join(', ')}` : 'The database is up to date.');
});

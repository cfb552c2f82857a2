import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { everything, openOfflineEngine } from './migrations/engine';
import { migrationsDir, schemaAtLastMigration, schemaPath } from './migrations/folder';
import { root } from './root';
import { Plain, run, say } from './say';

const datamodel = (path: string) => ({
  tag: 'schemaDatamodel' as const,
  files: [{ path: 'schema.prisma', content: readFileSync(path, 'utf8') }],
});

await run(async () => {
  const name = process.argv[2];
  if (!name || !/^[a-z][a-z0-9-]*$/.test(name)) {
    throw new Plain('Usage: npm run db:new-migration NAME   (small letters, digits and hyphens)');
  }
  const engine = await openOfflineEngine();
  const { stdout: sql } = await engine.diff({
    from: existsSync(schemaAtLastMigration) ? datamodel(schemaAtLastMigration) : { tag: 'empty' },
    to: datamodel(schemaPath),
    script: true,
    exitCode: null,
    filters: everything,
  });
  if (!sql?.trim() || sql.startsWith('-- This is an empty migration'))
    throw new Plain('The schema has not changed.');
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const dir = join(migrationsDir, `${stamp}_${name.replaceAll('-', '_')}`);
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'migration.sql'), sql);
  copyFileSync(schemaPath, schemaAtLastMigration);
  say(`Wrote ${relative(root, join(dir, 'migration.sql'))}. Read it before you commit it.`);
});

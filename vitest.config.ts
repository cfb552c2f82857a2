import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;
const nothing = resolve(root, 'scripts/test/nothing.ts');

// A minute of random synchronisation, apart from what takes milliseconds.
const schedules = 'lib/tablet/sync-fuzz.test.ts';

// What lib/server/env.ts wants; a unit test connects to nothing.
const env = {
  DATABASE_URL: 'postgresql://kiriwake_app@127.0.0.1:1/none',
  KIRIWAKE_SECRET: 'a-secret-that-only-tests-know-of',
  KIRIWAKE_LOG: 'silent',
};

export default defineConfig({
  resolve: {
    alias: [
      { find: /^(server|client)-only$/, replacement: nothing },
      { find: /^@\//, replacement: `${root}/` },
    ],
  },
  test: {
    env,
    // By itself it leaves one core idle, which of two is half.
    maxWorkers: '100%',
    exclude: ['**/node_modules/**', '.next/**', 'generated/**', 'e2e/**', '.kiriwake/**', 'test-results/**'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: ['**/*.integration.test.ts', schedules, '**/node_modules/**', '.next/**', 'e2e/**'],
        },
      },
      {
        extends: true,
        test: { name: 'schedules', include: [schedules] },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['**/*.integration.test.ts'],
          globalSetup: 'scripts/test/postgres.ts',
          setupFiles: 'scripts/test/own-database.ts',
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { childEnv } from '../../scripts/env';
import type { Database } from '../../scripts/house/database';
import { freePort } from '../../scripts/postgres/free-port';
import { root } from '../../scripts/root';

export const DEMO_PASSWORD = 'bench-demo-password';

export type App = { url: string; stop: () => Promise<void> };

/**
 * The production app on a database, as `npm start` serves it, with the demo in it.
 * @param database null: the app's own, in a folder that is thrown away
 */
export const startApp = async (database: Database | null): Promise<App> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kiriwake-bench-data-'));
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', join(root, 'scripts/start.ts')],
    {
      cwd: root,
      env: childEnv({
        KIRIWAKE_DATA_DIR: dataDir,
        DATABASE_URL: database?.ownerUrl,
        DATABASE_OWNER_URL: undefined,
        KIRIWAKE_DEMO: '1',
        KIRIWAKE_DEMO_PASSWORD: DEMO_PASSWORD,
        PORT: String(port),
        HOST: '127.0.0.1',
        KIRIWAKE_LOG: 'silent',
      }),
      stdio: 'ignore',
    },
  );
  const url = `http://127.0.0.1:${port}`;
  await untilHealthy(url, () => child.exitCode !== null);
  return {
    url,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

/** Waits until the app answers; a build may come first. */
export const untilHealthy = async (url: string, gone: () => boolean): Promise<void> => {
  for (;;) {
    if (gone()) throw new Error('the app ended before it answered');
    const healthy = await fetch(`${url}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (healthy) return;
    await sleep(20);
  }
};

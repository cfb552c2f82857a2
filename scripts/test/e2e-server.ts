import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childEnv } from '../env';
import { root } from '../root';
import { run } from '../say';

// `npm start` as an operator would, on a data folder that is made for these tests and thrown away after them.
await run(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kiriwake-e2e-'));
  const args = ['--conditions=react-server', '--import', 'tsx', join(root, 'scripts/start.ts')];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: childEnv({ KIRIWAKE_DATA_DIR: dataDir, DATABASE_URL: undefined, DATABASE_OWNER_URL: undefined }),
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill('SIGTERM'));
  const [code] = (await once(child, 'exit')) as [number | null];
  rmSync(dataDir, { recursive: true, force: true });
  process.exit(code ?? 1);
});

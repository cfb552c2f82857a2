import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { env } from '../env';
import { prepareDatabase } from '../house/database';
import { embeddedBinaries } from '../postgres/binaries';
import { startCluster } from '../postgres/cluster';
import { handOver, postgresAccount } from '../postgres/run-as';

declare module 'vitest' {
  interface ProvidedContext {
    /** The owner's connection to the server; its database name is to be replaced. */
    ownerUrl: string;
    appPassword: string;
  }
}

const password = 'only-for-tests';

/** Starts a Postgres with one migrated database, which each test file then copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const account = postgresAccount();
  const folder = mkdtempSync(join(tmpdir(), 'kiriwake-test-'));
  handOver(account, folder);
  const cluster = await startCluster({
    bin: env.KIRIWAKE_TEST_POSTGRES ?? embeddedBinaries(account),
    dataDir: join(folder, 'postgres'),
    account,
    password,
    // Nothing here has to survive a power cut.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
  });
  await prepareDatabase(cluster, 'template', password);
  project.provide('ownerUrl', cluster.url('postgres'));
  project.provide('appPassword', password);
  return async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

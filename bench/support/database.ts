import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, prepareDatabase } from '../../scripts/house/database';
import { embeddedBinaries } from '../../scripts/postgres/binaries';
import { startCluster } from '../../scripts/postgres/cluster';
import { handOver, postgresAccount } from '../../scripts/postgres/run-as';

const password = 'only-for-benchmarks';

/** A Postgres of its own with a migrated database, thrown away at `stop`; it keeps its promises (fsync on), as a shop's does. */
export const benchDatabase = async (): Promise<Database> => {
  const account = postgresAccount();
  const folder = mkdtempSync(join(tmpdir(), 'kiriwake-bench-'));
  handOver(account, folder);
  const cluster = await startCluster({
    bin: embeddedBinaries(account),
    dataDir: join(folder, 'postgres'),
    account,
    password,
  });
  const database = await prepareDatabase(cluster, 'bench', password);
  return {
    ...database,
    stop: async () => {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

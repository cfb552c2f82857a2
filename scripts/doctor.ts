import { existsSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { env } from './env';
import { postgresDir, preparePlace } from './house/place';
import { runningAddress } from './house/lock';
import { embeddedBinaries, versionOf } from './postgres/binaries';
import { root, version } from './root';
import { Plain, run, say } from './say';

interface Finding {
  fine: boolean;
  what: string;
  /** How to mend it. */
  remedy?: string;
}

function node(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fine = major > 20 || (major === 20 && minor >= 19);
  return { fine, what: `Node ${process.versions.node}`, remedy: 'Install Node 20.19 or newer.' };
}

function generated(): Finding {
  const fine = existsSync(join(root, 'generated/prisma/client.ts'));
  return { fine, what: fine ? 'packages installed' : 'packages not installed', remedy: 'Run npm ci.' };
}

async function externalDatabase(url: string): Promise<Finding> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ number: number }>(
      `SELECT current_setting('server_version_num')::int AS number`,
    );
    const major = Math.floor((rows[0]?.number ?? 0) / 10_000);
    return {
      fine: major >= 15,
      what: `Postgres ${major} of DATABASE_URL`,
      remedy: 'Postgres 15 or newer is needed.',
    };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      fine: false,
      what: `DATABASE_URL cannot be reached (${why})`,
      remedy: 'Is it running? Is the URL right?',
    };
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The built-in database and the data folder, on this machine and as this user. */
function house(): Finding[] {
  try {
    const place = preparePlace();
    const { bavail, bsize } = statfsSync(place.dataDir);
    const gigabytes = (bavail * bsize) / 1e9;
    const address = runningAddress(place.runningFile);
    const findings: Finding[] = [
      { fine: true, what: `data in ${place.dataDir}` },
      {
        fine: gigabytes > 1,
        what: `${gigabytes.toFixed(0)} GB free there`,
        remedy: 'Photos need room: free some space, or set KIRIWAKE_DATA_DIR to a larger disk.',
      },
      { fine: true, what: address ? `running at ${address}` : 'not running' },
    ];
    if (!env.DATABASE_URL) {
      const bin = embeddedBinaries(place.account);
      findings.push({
        fine: true,
        what: `built-in Postgres ${versionOf(bin)}, data in ${postgresDir(place)}`,
      });
    }
    return findings;
  } catch (error) {
    if (!(error instanceof Plain)) throw error;
    return [{ fine: false, what: error.message }];
  }
}

/** What only the tests need; their packages are not there in an install without development packages. */
async function forTests(): Promise<Finding[]> {
  if (!existsSync(join(root, 'node_modules/@playwright/test'))) return [];
  const { findChromium, needs } = await import('./test/machine');
  const chromium = findChromium();
  return [
    {
      fine: chromium !== null,
      what: chromium ? `Chromium for the tests: ${chromium}` : 'no Chromium for the tests',
      remedy: 'apt-get install chromium, npx playwright install chromium, or PLAYWRIGHT_CHROMIUM.',
    },
    ...needs.map((need) => ({
      fine: need.present(),
      what: `${need.what} for the tests`,
      remedy: `apt-get install ${need.packages.join(' ')}`,
    })),
  ];
}

await run(async () => {
  say(`Kiriwake ${version}`);
  const findings = [node(), generated(), ...house()];
  if (env.DATABASE_URL) findings.push(await externalDatabase(env.DATABASE_URL));
  findings.push({
    fine: true,
    what: env.KIRIWAKE_URL
      ? `customers' links begin with ${env.KIRIWAKE_URL}`
      : "KIRIWAKE_URL is not set: customers' links open on this machine only",
  });
  findings.push(...(await forTests()));
  for (const { fine, what, remedy } of findings) {
    say(`${fine ? '✓' : '✗'} ${what}`);
    if (!fine && remedy) say(`    ${remedy}`);
  }
  if (findings.some(({ fine }) => !fine)) process.exit(1);
});

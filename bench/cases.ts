import pg from 'pg';
import { type Benchmark, percentile, type Row } from './benchmark';
import { startApp } from './support/app';
import { cloneCases } from './support/clone-cases';
import { benchDatabase } from './support/database';
import { signIn } from './support/sign-in';

const AT_ONCE = 8;
const REQUESTS = 400;
const WARM_UP = 40;

/** Times requests, eight at once, each to the next address of the list. */
const measure = async (addresses: string[], cookie: string, count: number): Promise<number[]> => {
  const times: number[] = [];
  let next = 0;
  const worker = async () => {
    while (next < count) {
      const address = addresses[next % addresses.length] ?? '';
      next += 1;
      const began = performance.now();
      const response = await fetch(address, { headers: { cookie } });
      const body = await response.text();
      times.push(performance.now() - began);
      if (!response.ok || body.length < 1000) throw new Error(`${address} answered ${response.status}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return times;
};

const WORDS = ['送信', 'パスワード', 'いずみ', '0220000142', '印刷できない', '更新', '無線'];

/** The pages that the office waits for most, on the production build; the floor is the health check, at the same load. */
export const benchmark: Benchmark = {
  name: 'cases',
  describe: `p95 of case list, search and case page, ${AT_ONCE} at once, nothing cached; floor: the health check`,
  run: async ({ cases }) => {
    const database = await benchDatabase();
    const app = await startApp(database);
    const client = new pg.Client({ connectionString: database.ownerUrl });
    try {
      await client.connect();
      await cloneCases(client, cases);
      const { rows } = await client.query<{ id: string }>('SELECT "id" FROM "Case" ORDER BY "id" LIMIT 200');
      const cookie = await signIn(app.url, 'chiba');
      const pages: Record<string, string[]> = {
        'case list': [`${app.url}/cases`],
        search: WORDS.map((word) => `${app.url}/cases?q=${encodeURIComponent(word)}`),
        'case page': rows.map(({ id }) => `${app.url}/cases/${id}`),
      };
      const result: Row[] = [];
      const floor = percentile(await measureFloor(app.url), 0.95);
      for (const [page, addresses] of Object.entries(pages)) {
        await measure(addresses, cookie, WARM_UP);
        const times = await measure(addresses, cookie, REQUESTS);
        result.push({
          name: 'cases',
          metric: `${page} p95`,
          unit: 'ms',
          value: percentile(times, 0.95),
          floor,
        });
      }
      return result;
    } finally {
      await client.end();
      await app.stop();
      await database.stop();
    }
  },
};

const measureFloor = async (url: string): Promise<number[]> => {
  const times: number[] = [];
  const worker = async () => {
    for (let sent = 0; sent < REQUESTS / AT_ONCE; sent += 1) {
      const began = performance.now();
      await (await fetch(`${url}/api/health`)).text();
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return times;
};

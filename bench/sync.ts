import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { v7 } from 'uuid';
import { beginVisit } from '../e2e/fixtures/cases';
import { type Benchmark, percentile } from './benchmark';
import { startApp } from './support/app';
import { benchDatabase } from './support/database';
import { SyncClient } from './support/sync-client';

const TABLETS = 200;
/** Milliseconds between two changes of a tablet, and for how long all of them go on. */
const EVERY = 2000;
const PACED = 30_000;
/** For the most that there is: so many at once, for so many milliseconds. */
const AT_ONCE = 16;
const FULL = 10_000;

/** Technicians beside the demo's, each with a sign-in of their own; their password is the demo's. */
const hire = async (client: pg.Client): Promise<string[]> => {
  const people = Array.from({ length: TABLETS }, (_, n) => `bench-${n}`);
  await client.query(
    `WITH model AS (SELECT u.*, c."passwordHash", c."changedAt" FROM "User" u JOIN "Credential" c ON c."userId" = u."id"
                    WHERE u."email" = 'takahashi@mori.example.jp'),
     hired AS (
       INSERT INTO "User" ("shopId", "id", "name", "kana", "email", "roles", "active", "locale", "addedAt")
       SELECT m."shopId", gen_random_uuid(), p, NULL, p || '@mori.example.jp', m."roles", true, m."locale", m."addedAt"
       FROM model m CROSS JOIN unnest($1::text[]) AS p RETURNING "id")
     INSERT INTO "Credential" ("userId", "passwordHash", "changedAt")
     SELECT h."id", m."passwordHash", m."changedAt" FROM hired h CROSS JOIN model m`,
    [people],
  );
  return people;
};

type Tablet = { client: SyncClient; change: () => Promise<unknown> };

const begin = async (url: string, person: string): Promise<Tablet> => {
  const client = await SyncClient.signIn(url, person);
  const { caseId } = await beginVisit(client);
  const ref = { kind: 'case' as const, id: caseId };
  return {
    client,
    change: () =>
      client.exchange([client.next(ref, 'note.add', { id: v7(), words: '送信ボタンを押すと止まります' })]),
  };
};

/** Makes all tablets, a few at a time. */
const beginAll = async (url: string, people: readonly string[]): Promise<Tablet[]> => {
  const tablets: Tablet[] = [];
  const left = [...people];
  const worker = async () => {
    for (let person = left.pop(); person; person = left.pop()) tablets.push(await begin(url, person));
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  return tablets;
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/** Each works at its own pace, spread evenly; a late one is not made up for. */
const paced = async (works: readonly (() => Promise<unknown>)[]): Promise<number[]> => {
  const times: number[] = [];
  const until = performance.now() + PACED;
  await Promise.all(
    works.map(async (work, index) => {
      await sleep((index / works.length) * EVERY);
      for (let due = performance.now(); due < until; due += EVERY) {
        await sleep(Math.max(0, due - performance.now()));
        times.push(await timed(work));
      }
    }),
  );
  return times;
};

/** How many a second, as fast as it goes. */
const full = async (works: readonly (() => Promise<unknown>)[]): Promise<number> => {
  let done = 0;
  let next = 0;
  const until = performance.now() + FULL;
  const worker = async () => {
    while (performance.now() < until) {
      // One at a time for each tablet: its numbers follow one another.
      const work = works[(next += 1) % works.length];
      await work?.();
      done += 1;
    }
  };
  const seconds = (await timed(() => Promise.all(Array.from({ length: AT_ONCE }, worker)))) / 1000;
  return done / seconds;
};

/** Many tablets at work on one server: what a change waits for, and how many there could be. */
export const benchmark: Benchmark = {
  name: 'sync',
  describe: `exchanges of ${TABLETS} tablets, each with a change every ${EVERY / 1000} s; floor: the health check, at the same pace`,
  run: async () => {
    const database = await benchDatabase();
    const app = await startApp(database);
    const client = new pg.Client({ connectionString: database.ownerUrl });
    try {
      await client.connect();
      const tablets = await beginAll(app.url, await hire(client));
      const health = async () => (await fetch(`${app.url}/api/health`)).text();
      const floor = await paced(tablets.map(() => health));
      const times = await paced(tablets.map(({ change }) => change));
      const most = await full(tablets.map(({ change }) => change));
      const mostFloor = await full(tablets.map(() => health));
      const row = (metric: string, share: number) => ({
        name: 'sync',
        metric,
        unit: 'ms' as const,
        value: percentile(times, share),
        floor: percentile(floor, share),
      });
      return [
        row(`exchange p50, ${TABLETS} tablets`, 0.5),
        row(`exchange p95, ${TABLETS} tablets`, 0.95),
        {
          name: 'sync',
          metric: 'exchanges taken at that pace',
          unit: 'per s',
          value: times.length / (PACED / 1000),
          floor: floor.length / (PACED / 1000),
        },
        {
          name: 'sync',
          metric: `most exchanges, ${AT_ONCE} at once`,
          unit: 'per s',
          value: most,
          floor: mostFloor,
        },
      ];
    } finally {
      await client.end();
      await app.stop();
      await database.stop();
    }
  },
};

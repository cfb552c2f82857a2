import 'fake-indexeddb/auto';
import { parseArgs } from 'node:util';
import { keepStorage } from '@/lib/tablet/testing/kept-storage';
import { playSchedule } from '@/lib/tablet/testing/play-schedule';
import { Plain, run, say } from './say';

const usage = 'Usage: npm run fuzz:sync -- [--schedules N] [--seed FIRST]';
const PROGRESS = 500;

// npm run fuzz:sync: the synchronisation of three tablets, as often as asked; see lib/tablet/testing/fuzz-world.ts
await run(async () => {
  const { values } = parseArgs({ options: { schedules: { type: 'string' }, seed: { type: 'string' } } });
  const schedules = Number(values.schedules ?? 1000);
  const first = Number(values.seed ?? Math.floor(Date.now() / 1000));
  if (!Number.isInteger(schedules) || schedules < 1 || !Number.isInteger(first)) throw new Plain(usage);
  keepStorage();
  const began = performance.now();
  let applied = 0;
  for (let played = 0; played < schedules; played += 1) {
    const seed = first + played;
    applied += await playSchedule(seed).catch((error: unknown) => {
      throw new Plain(
        `${String(error)}\nAgain: npm run fuzz:sync -- --schedules 1 --seed ${seed}\nKeep the seed in lib/tablet/sync-fuzz.test.ts.`,
      );
    });
    if ((played + 1) % PROGRESS === 0) say(`${played + 1} schedules`);
  }
  const seconds = Math.round((performance.now() - began) / 1000);
  say(`${schedules} schedules from seed ${first}, ${applied} mutations applied, ${seconds} s: all fine.`);
});

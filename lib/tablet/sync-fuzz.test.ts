import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, test } from 'vitest';
import { at } from '@/lib/sync/contract-lab';
import { FuzzWorld } from './testing/fuzz-world';
import { keepStorage } from './testing/kept-storage';
import { playSchedule } from './testing/play-schedule';
import { Random } from './testing/random';

/** Schedules that once failed, by their seed; `npm run fuzz:sync` finds more. */
const KEPT: readonly number[] = [
  // A case that went and came back was shown as a tab remembered it from before.
  100_111,
];
/** About a minute of one core. */
const SCHEDULES = 1000;

beforeAll(keepStorage);

describe('three tablets, an office and a server, whatever lines, kills, clocks and versions do', () => {
  test('[S27] all copies end equal, nothing acknowledged is lost, nothing is applied twice', async () => {
    for (let seed = 1; seed <= SCHEDULES; seed += 1) await playSchedule(seed);
  }, 600_000);

  test.each(KEPT)('the schedule of seed %i', async (seed) => {
    expect(await playSchedule(seed)).toBeGreaterThan(0);
  });
});

/** A world in which nothing happens by chance. */
const quiet = (salt: number) => new FuzzWorld(new Random(1), salt).start();

test('an answer that is lost is asked for again', async () => {
  const { lab, server, tablets } = await quiet(0x7001);
  const [tablet] = tablets;
  for (const [n, words] of ['a', 'b'].entries()) {
    const args = { id: lab.id(501 + n), words };
    await tablet.append(lab.case, lab.id(601 + n), 'note.add', args, at('11:00'));
    await tablet.sync('answer-lost');
  }
  await tablet.sync('none');
  expect(await lab.words()).toEqual(['a', 'b']);
  expect((await server.store.journal(lab.case)).filter(({ name }) => name === 'note.add')).toHaveLength(2);
});

test('what the office made impossible stays on the tablet with its reason', async () => {
  const { lab, server, tablets } = await quiet(0x7002);
  const [tablet] = tablets;
  const args = { id: lab.id(31), note: null };
  await tablet.append(lab.case, lab.id(601), 'appointment.cancel', args, at('11:00'));
  await lab.commit([lab.made(lab.case, 'case.cancel', { words: '直った' }, at('10:30'))], lab.chiba);
  await tablet.sync('none');
  expect(await tablet.entries()).toMatchObject([{ state: 'refused', code: 'case-closed' }]);
  const ref = { kind: 'case', id: lab.case.id } as const;
  expect(await tablet.store.load(ref)).toEqual(await server.store.load(ref));
});

test('[S22] a browser that lost its memory goes on counting where the server ends', async () => {
  const { lab, server, tablets } = await quiet(0x7003);
  const [tablet] = tablets;
  const note = (n: number, words: string) =>
    tablet.append(lab.case, lab.id(600 + n), 'note.add', { id: lab.id(500 + n), words }, at('11:00'));
  await note(1, 'before');
  await tablet.sync('none');
  await tablet.store.db.delete();
  tablet.open();
  await tablet.sync('none');
  await note(2, 'after');
  await tablet.sync('none');
  const stored = await server.store.load({ kind: 'case', id: lab.case.id });
  expect(stored?.state.notes.map(({ words }) => words).toSorted()).toEqual(['after', 'before']);
});

import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { PROTOCOL } from '@/lib/mutation/envelope';
import { at } from '@/lib/sync/contract-lab';
import { syncAnswerSchema } from '@/lib/sync/protocol';
import { readHeard } from './meta';
import { takeAnswer } from './take-answer';
import { FuzzWorld } from './testing/fuzz-world';
import { TABOO } from './testing/fake-server';
import { keepStorage } from './testing/kept-storage';
import { Random } from './testing/random';

beforeAll(keepStorage);

let worlds = 0x7100;

/** Tablets that have everything, and a way to write notes on the first one. */
const begin = async () => {
  const world = await new FuzzWorld(new Random(1), (worlds += 1)).start();
  const { lab, server } = world;
  const [tablet] = world.tablets;
  const ref = { kind: 'case', id: lab.case.id } as const;
  let made = 0;
  return {
    lab,
    server,
    tablet,
    note: (words: string) => {
      made += 1;
      const args = { id: lab.id(500 + made), words };
      return tablet.append(lab.case, lab.id(600 + made), 'note.add', args, at('11:00'));
    },
    words: async () => (await tablet.store.load(ref))?.state.notes.map(({ words }) => words),
    headline: async () => (await tablet.store.load(ref))?.state.root.headline,
    edit: (headline: string) =>
      lab.commit([lab.made(lab.case, 'case.edit', { headline }, at('10:45'))], lab.chiba),
    outbox: async () => (await tablet.entries()).map(({ state, code }) => [state, code]),
    link: async () => (await readHeard(tablet.store.db)).link,
  };
};

test('[S28] with a newer server of the same protocol a tablet goes on, and keeps a refusal that it does not know', async () => {
  const { server, tablet, note, words, headline, edit, outbox, link, lab } = await begin();
  server.version = 'newer';
  await note('a');
  await note(TABOO);
  await edit('new');
  expect(await tablet.sync('none')).toBe('online');
  expect([await lab.words(), await words(), await headline()]).toEqual([['a'], ['a'], 'new']);
  expect(await outbox()).toEqual([['refused', 'not-on-sundays']]);
  expect(await link()).toBe('online');
});

test('[S29] with a server of a newer protocol the outbox stays and work goes on, until the new version takes over', async () => {
  const { server, tablet, note, words, outbox, link, lab } = await begin();
  server.version = 'apart';
  await note('a');
  expect(await tablet.sync('none')).toBe('old-app');
  await note('b');
  expect(await tablet.sync('none')).toBe('old-app');
  expect(await link()).toBe('old-app');
  expect(await words()).toEqual(['a', 'b']);
  expect(await outbox()).toEqual([
    ['waiting', null],
    ['waiting', null],
  ]);
  tablet.update();
  expect(await tablet.sync('none')).toBe('online');
  expect([await lab.words(), await words(), await outbox()]).toEqual([['a', 'b'], ['a', 'b'], []]);
});

test('[S29] a state that this version cannot read leaves the copy at hand, and says so', async () => {
  const { tablet, note, words, headline, edit, link, lab, server } = await begin();
  await note('a');
  await edit('unreadable');
  const load = server.store.load.bind(server.store);
  Object.assign(server.store, {
    load: async (ref: typeof lab.case) => {
      const stored = structuredClone(await load(ref));
      if (stored && 'channel' in stored.state.root)
        Object.assign(stored.state.root, { channel: 'telepathy' });
      return stored;
    },
  });
  expect(await tablet.sync('none')).toBe('old-app');
  expect([await words(), await headline(), await link()]).toEqual([['a'], 'メールが送れない', 'old-app']);
  Object.assign(server.store, { load });
  expect(await tablet.sync('none')).toBe('online');
  expect([await words(), await headline(), await lab.words()]).toEqual([['a'], 'unreadable', ['a']]);
});

test('[S30] with a server that is older than the app the outbox stays, until it is updated', async () => {
  const { server, tablet, note, words, link, lab } = await begin();
  tablet.update();
  await note('a');
  expect(await tablet.sync('none')).toBe('old-server');
  expect([await link(), await words(), await lab.words()]).toEqual(['old-server', ['a'], []]);
  server.version = 'newer';
  expect(await tablet.sync('none')).toBe('online');
  expect(await lab.words()).toEqual(['a']);
});

test('[S32] what the server sends goes under what waits here', async () => {
  const { server, tablet, note, words, headline, edit, lab } = await begin();
  await note('mine');
  await edit('theirs');
  // An answer to a request that left before the note was made.
  const { caller, store } = tablet;
  const request = { protocol: PROTOCOL, deviceId: caller.deviceId, mutations: [], held: [] };
  const told = await server.say({ ...request, sentAt: at('11:00') }, caller);
  await takeAnswer(store, syncAnswerSchema.parse(told));
  expect([await words(), await headline()]).toEqual([['mine'], 'theirs']);
  expect(await tablet.sync('none')).toBe('online');
  expect(await lab.words()).toEqual(['mine']);
});

test('[S33] a thin line is given smaller batches after each failure, and still gets everything through', async () => {
  const { tablet, note, lab } = await begin();
  const long = 'x'.repeat(9000);
  for (let n = 0; n < 20; n += 1) await note(`${n} ${long}`);
  const sizes: number[] = [];
  const { fetch } = tablet.line;
  Object.assign(tablet.line, {
    fetch: (input: string, init: RequestInit) => {
      sizes.push((init.body as string).length);
      return fetch(input, init);
    },
  });
  await tablet.sync('never-arrives', 0);
  await tablet.sync('never-arrives', 1);
  await tablet.sync('never-arrives', 2);
  const [first = 0, second = 0, third = 0] = sizes;
  expect(first).toBeGreaterThan(80_000);
  expect(second).toBeLessThan(20_000);
  expect(third).toBeLessThan(11_000);
  expect(await tablet.sync('none', 3)).toBe('online');
  expect(await lab.words()).toHaveLength(20);
});

test('a gap stops its aggregate, and the others’ changes go on', async () => {
  const { tablet, note, lab, server } = await begin();
  await note('lost');
  await tablet.store.db.outbox.clear();
  await note('behind the gap');
  await tablet.append(lab.customer, lab.id(901), 'customer.edit', { note: 'known' }, at('11:00'));
  expect(await tablet.sync('none')).toBe('online');
  expect(await lab.words()).toEqual([]);
  expect((await server.store.load({ kind: 'customer', id: lab.customer.id }))?.state.root.note).toBe('known');
});

test('[S34] what is done instead of a refused change leaves with one stroke either that or this', async () => {
  const { tablet, note, lab, server, outbox } = await begin();
  server.version = 'newer';
  await note(TABOO);
  await tablet.sync('none');
  const refused = (await tablet.entries())[0];
  if (!refused) throw new Error('nothing was refused');
  const { args } = refused.envelope;
  const again = (id: string) =>
    tablet.append(lab.case, id, 'note.add', args, at('11:00'), { instead: refused });
  let tries = 0;
  // Killed at each of its waits in turn: there is always one of the two, and never both.
  while ((await outbox())[0]?.[0] === 'refused') {
    tries += 1;
    await tablet.during(() => [again(lab.id(700 + tries))], tries - 1);
    expect(await outbox()).toHaveLength(1);
  }
  expect(tries).toBeGreaterThan(3);
  expect(await outbox()).toEqual([['waiting', null]]);
});

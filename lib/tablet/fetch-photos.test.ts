import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Photo } from '@/lib/case/state';
import type { Fetch } from './ask';
import { TabletDatabase } from './database';
import { noteAnswer } from './meta';
import { type AskedInVain, fetchPhotos, isGoodLine } from './fetch-photos';
import { openedPhoto } from './photo-rows';
import { eraseKeys } from './protection/erase';
import { sealedWork } from './protection/sealed-work';
import { plainSeal, type Seal } from './seal';
import { signOut } from './sign-out';
import { TabletStore } from './tablet-store';
import { keepStorage } from './testing/kept-storage';
import { aCase, aPhoto } from './testing/photographed-case';
import { protect, someone, someSealKey } from './testing/protected-store';

let databases = 0;
const fresh = () => new TabletDatabase(`fetched-${(databases += 1)}`);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.stubGlobal('navigator', {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A tablet that holds a case with these photos, and a server that has pictures; `asked` tells what was asked for. */
const begin = async (photos: Photo[], { db = fresh(), seal = plainSeal as Seal } = {}) => {
  const store = new TabletStore(db, seal);
  const state = aCase('c1', '2026-11-01T00:00:00.000Z', photos);
  const bytes = await seal.seal({ version: 1, state });
  await db.copies.put({ id: 'case:c1', kind: 'case', rev: 1, bytes });
  const asked: string[] = [];
  const server = { answer: (id: string): Response | Promise<Response> => picture(id) };
  const line: Fetch = async (input) => {
    asked.push(input);
    return server.answer(input);
  };
  const inVain: AskedInVain = new Map();
  return {
    db,
    store,
    asked,
    server,
    turn: (goOn = () => true) => fetchPhotos(store, line, goOn, inVain),
    here: async () => (await db.photos.toArray()).map(({ hash, state: how }) => `${hash} ${how}`),
  };
};

const picture = (content: string) => new Response(content, { headers: { 'content-type': 'image/jpeg' } });
const own = (hash: string, state: 'waiting' | 'sent') => ({
  id: `c1/${hash}`,
  caseId: 'c1',
  hash,
  state,
  code: null,
  tries: 0,
  takenAt: '2026-11-01T00:00:00.000Z',
  size: 3,
  blob: new Blob(['own']),
});

test('[S37] pictures of others are brought here, and never count as unsent', async () => {
  const { db, store, turn, here, asked } = await begin([aPhoto('1'), aPhoto('2'), aPhoto('3')]);
  await db.photos.add(own('2', 'sent'));
  await turn();
  expect(asked).toEqual(['/api/photos/c1/1', '/api/photos/c1/3']);
  expect(await here()).toEqual(['1 fetched', '2 sent', '3 fetched']);
  const row = await db.photos.get('c1/1');
  expect(row && (await (await openedPhoto(store.seal, row)).text())).toBe('/api/photos/c1/1');
  await noteAnswer(db, { answer: { sealKey: await someSealKey() }, offsetMs: 0 });
  expect((await sealedWork(db, someone)).photos).toEqual([]);
  await turn();
  expect(asked).toHaveLength(2);
});

test('[S37] one that the server has not got blocks none, and is asked for again later', async () => {
  const { turn, here, asked, server } = await begin([aPhoto('1'), aPhoto('2')]);
  server.answer = (id) => (id.endsWith('1') ? new Response(null, { status: 404 }) : picture(id));
  await turn();
  await turn();
  expect([await here(), asked.length]).toEqual([['2 fetched'], 2]);
  vi.setSystemTime(Date.now() + 700_000);
  server.answer = picture;
  await turn();
  expect(await here()).toEqual(['1 fetched', '2 fetched']);
});

test('[S37] a dead line ends the turn, and the next begins with another picture', async () => {
  const { turn, here, asked, server } = await begin([aPhoto('1'), aPhoto('2')]);
  server.answer = () => Promise.reject(new TypeError('no line'));
  await turn();
  expect(asked).toHaveLength(1);
  server.answer = picture;
  await turn();
  expect(await here()).toEqual(['2 fetched']);
});

test.each([[401], [423]])('who is not known (%i) asks for no further picture', async (status) => {
  const { turn, asked, server } = await begin([aPhoto('1'), aPhoto('2')]);
  server.answer = () => new Response(null, { status });
  await turn();
  expect(asked).toHaveLength(1);
});

test('a page of a hotel is no picture', async () => {
  const { turn, here, server } = await begin([aPhoto('1')]);
  server.answer = () => new Response('<p>', { headers: { 'content-type': 'text/html' } });
  await turn();
  expect(await here()).toEqual([]);
});

test('[S37] what is made meanwhile goes first, and so does whoever ends it', async () => {
  const { db, turn, here, asked, server } = await begin([aPhoto('1'), aPhoto('2')]);
  await turn(() => false);
  expect(asked).toEqual([]);
  server.answer = async (id) => {
    await db.photos.put(own('9', 'waiting'));
    return picture(id);
  };
  await turn();
  expect(await here()).toEqual(['1 fetched', '9 waiting']);
});

test('little space, a thin line and one that costs leave them where they are', async () => {
  const { turn, asked } = await begin([aPhoto('1')]);
  const storage = { estimate: () => Promise.resolve({ quota: 300_000_000, usage: 200_000_000 }) };
  vi.stubGlobal('navigator', { storage });
  await turn();
  expect(asked).toEqual([]);
  const good = [{ effectiveType: '4g' }, { effectiveType: 'slow-2g' }, { saveData: true }].map(
    (connection) => {
      vi.stubGlobal('navigator', { connection });
      return isGoodLine();
    },
  );
  expect(good).toEqual([true, false, false]);
});

test('[S37] they go with their case', async () => {
  const { db, turn, here } = await begin([aPhoto('1')]);
  await db.photos.add(own('2', 'waiting'));
  await turn();
  await db.copies.clear();
  await turn();
  expect(await here()).toEqual(['2 waiting']);
});

test('[S37] [S40] on a protected tablet they lie encrypted, and go with its keys; one on its way is not kept', async () => {
  const db = fresh();
  const seal = await protect(db, 'ichi-ni-san');
  const { store, turn, here, server } = await begin([aPhoto('1'), aPhoto('2')], { db, seal });
  let n = 0;
  server.answer = async () => {
    if ((n += 1) === 2) await eraseKeys(db, 'wrong-codes');
    else return picture('MMMMMMMM');
    return picture('late');
  };
  await turn(() => n === 0);
  const row = await db.photos.get('c1/1');
  if (!row) throw new Error('it was not kept');
  expect(await row.blob.text()).not.toContain('MMMM');
  expect(await (await openedPhoto(store.seal, row)).text()).toBe('MMMMMMMM');
  await turn();
  expect(await here()).toEqual([]);
  expect(await db.handover.count()).toBe(0);
});

test('[S37] whoever signs out takes them off, and leaves what is unsent', async () => {
  keepStorage();
  const { db, turn, here } = await begin([aPhoto('1')]);
  await db.photos.add(own('2', 'waiting'));
  await turn();
  expect(await signOut(db, () => Promise.resolve(Response.json({ csrfToken: 'x' })))).toBe(true);
  expect(await here()).toEqual(['2 waiting']);
});

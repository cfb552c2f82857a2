import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { at } from '@/lib/sync/contract-lab';
import { WAKE, WAKE_TAG } from '@/lib/sync/waking';
import type { Fetch } from './ask';
import { readHeard } from './meta';
import { SyncLoop } from './sync-loop';
import type { Tablet } from './tablet';
import { FuzzWorld } from './testing/fuzz-world';
import { keepStorage } from './testing/kept-storage';
import { aCase, aPhoto } from './testing/photographed-case';
import { Random } from './testing/random';

let worlds = 0x7300;
let stop = () => {};
const listeners = new EventTarget();
const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });

beforeEach(() => {
  keepStorage();
  // The database needs its own ticks; only what the loop waits by stands still.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  vi.stubGlobal('addEventListener', listeners.addEventListener.bind(listeners));
  vi.stubGlobal('removeEventListener', listeners.removeEventListener.bind(listeners));
  vi.stubGlobal('document', page);
  const request = (_name: string, _options: unknown, work: (lock: object) => Promise<void>) => work({});
  vi.stubGlobal('navigator', { locks: { request } });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Lets the database do what it has to, and the clock go on meanwhile. */
const pass = async (milliseconds: number) => {
  const until = Date.now() + milliseconds;
  while (Date.now() < until) {
    await vi.advanceTimersByTimeAsync(Math.min(100, until - Date.now()));
    for (let tick = 0; tick < 20; tick += 1) await new Promise((resolve) => setImmediate(resolve));
  }
};

/** A loop over a line, which counts how often it was asked. */
const begin = async (line?: Fetch) => {
  const world = await new FuzzWorld(new Random(1), (worlds += 1)).start();
  const { lab } = world;
  const [tablet] = world.tablets;
  const { actor, deviceId } = tablet.caller;
  const me = { ...actor, deviceId, name: '高橋 健' };
  const asked: number[] = [];
  let way = line ?? tablet.line.fetch;
  const onSomebodyElse = vi.fn();
  const loop = new SyncLoop(
    { store: tablet.store, me } as unknown as Tablet,
    onSomebodyElse,
    (input, init) => {
      if (input === '/api/sync') asked.push(Date.now());
      else if (!input.startsWith('/api/photos/')) return dead(input, init);
      return way(input, init);
    },
  );
  let made = 0;
  return {
    lab,
    tablet,
    loop,
    asked,
    onSomebodyElse,
    over: (next: Fetch) => (way = next),
    note: () => {
      made += 1;
      const args = { id: lab.id(500 + made), words: `n${made}` };
      return tablet.append(lab.case, lab.id(600 + made), 'note.add', args, at('11:00'));
    },
    gaps: () => asked.slice(1).map((time, n) => time - (asked[n] ?? 0)),
    waiting: () => tablet.store.db.outbox.where('state').equals('waiting').count(),
  };
};

const status =
  (code: number): Fetch =>
  () =>
    Promise.resolve(new Response(null, { status: code }));
const dead: Fetch = () => Promise.reject(new TypeError('no line'));

test('[S35] a change goes out soon after it is made, and then the clock goes on slowly', async () => {
  const { loop, note, lab, asked } = await begin();
  stop = loop.start();
  await pass(1000);
  expect(asked).toHaveLength(1);
  await note();
  await pass(1000);
  expect(await lab.words()).toEqual(['n1']);
  const after = asked.length;
  await pass(20_000);
  expect(asked).toHaveLength(after);
  await pass(20_000);
  expect(asked).toHaveLength(after + 1);
  stop();
  await pass(120_000);
  expect(asked).toHaveLength(after + 1);
});

test('[S35] without a server the pauses grow to a minute, and a change does not shorten them', async () => {
  const { loop, note, gaps, asked, waiting, lab, over, tablet } = await begin(dead);
  stop = loop.start();
  await pass(1000);
  await note();
  await pass(400_000);
  const pauses = gaps();
  expect(pauses.slice(0, 5).map((gap) => Math.round(gap / 1000))).toEqual([2, 4, 8, 16, 32]);
  expect(Math.max(...pauses)).toBeLessThan(63_000);
  expect([await waiting(), (await readHeard(tablet.store.db)).link]).toEqual([1, 'offline']);
  const before = asked.length;
  over(tablet.line.fetch);
  listeners.dispatchEvent(new Event('online'));
  await pass(500);
  expect(asked.length).toBeGreaterThan(before);
  expect(await lab.words()).toEqual(['n1']);
});

test('a line that the browser loses is told at once, also while nothing waits to be sent', async () => {
  const { loop, over, tablet } = await begin();
  stop = loop.start();
  await pass(1000);
  expect((await readHeard(tablet.store.db)).link).toBe('online');
  over(dead);
  listeners.dispatchEvent(new Event('offline'));
  await pass(500);
  expect((await readHeard(tablet.store.db)).link).toBe('offline');
});

test('[S35] pauses differ from tablet to tablet', async () => {
  const { loop, gaps } = await begin(dead);
  vi.mocked(Math.random).mockReturnValueOnce(0).mockReturnValueOnce(0.999);
  stop = loop.start();
  await pass(10_000);
  expect(gaps().map((gap) => Math.round(gap / 100))).toEqual([15, 50]);
});

test('[S33] a server that hangs is absent within 3 s, and the line’s return in the middle of it is not missed', async () => {
  const { loop, note, asked, lab, over, tablet } = await begin(() => new Promise(() => {}));
  stop = loop.start();
  await note();
  await pass(2500);
  expect((await readHeard(tablet.store.db)).link).toBe('online');
  over(tablet.line.fetch);
  listeners.dispatchEvent(new Event('online'));
  await pass(1200);
  expect(asked).toHaveLength(2);
  expect(await lab.words()).toEqual(['n1']);
});

test('[S35] focus and a page that comes to the front look at once; a hidden one does not', async () => {
  const { loop, asked } = await begin();
  stop = loop.start();
  await pass(1000);
  listeners.dispatchEvent(new Event('focus'));
  await pass(200);
  expect(asked).toHaveLength(2);
  page.dispatchEvent(new Event('visibilitychange'));
  await pass(200);
  expect(asked).toHaveLength(3);
  page.visibilityState = 'hidden';
  page.dispatchEvent(new Event('visibilitychange'));
  await pass(200);
  expect(asked).toHaveLength(3);
  page.visibilityState = 'visible';
});

test('[S35] a flapping line costs one request at a time, and everything arrives once', async () => {
  const { loop, note, lab, tablet, over, asked } = await begin(dead);
  stop = loop.start();
  let open = 0;
  let most = 0;
  const flapping: Fetch = async (input, init) => {
    most = Math.max(most, (open += 1));
    try {
      tablet.line.fault = asked.length % 3 === 0 ? 'none' : asked.length % 3 === 1 ? 'answer-lost' : 'broken';
      return await tablet.line.fetch(input, init);
    } finally {
      open -= 1;
    }
  };
  over(flapping);
  for (let n = 0; n < 12; n += 1) {
    await note();
    listeners.dispatchEvent(new Event('online'));
    await pass(400);
  }
  await pass(250_000);
  stop();
  expect(most).toBe(1);
  expect((await lab.words()).toSorted()).toEqual(
    Array.from({ length: 12 }, (_, n) => `n${n + 1}`).toSorted(),
  );
});

test('[S35] who has to sign in again keeps the outbox, and it goes out once they have', async () => {
  const { loop, note, waiting, lab, tablet, over } = await begin(status(401));
  stop = loop.start();
  await note();
  await pass(10_000);
  expect([(await readHeard(tablet.store.db)).link, await waiting()]).toEqual(['signed-out', 1]);
  over(tablet.line.fetch);
  listeners.dispatchEvent(new Event('focus'));
  await pass(1000);
  expect([(await readHeard(tablet.store.db)).link, await waiting()]).toEqual(['online', 0]);
  expect(await lab.words()).toEqual(['n1']);
});

test('[S35] another person’s sign-in is told, and nothing of this one’s is sent in their name', async () => {
  const { loop, note, waiting, onSomebodyElse } = await begin(status(409));
  stop = loop.start();
  await note();
  await pass(1000);
  expect(onSomebodyElse).toHaveBeenCalledOnce();
  expect(await waiting()).toBe(1);
});

test('a photo that hangs does not hold up what is written, nor the next photo for good', async () => {
  const { loop, note, lab, tablet, over } = await begin();
  const { db } = tablet.store;
  const photo = (n: number) => ({
    id: `${lab.case.id}/${n}`,
    caseId: lab.case.id,
    hash: String(n),
    state: 'waiting' as const,
    code: null,
    tries: 0,
    takenAt: at(`11:0${n}`),
    size: 8,
    blob: new Blob(['a']),
  });
  await db.photos.bulkAdd([photo(1), photo(2)]);
  over((input, init) => {
    if (input.endsWith('/1')) return new Promise(() => {});
    if (input.endsWith('/2')) return Promise.resolve(Response.json({ hash: '2' }));
    return tablet.line.fetch(input, init);
  });
  stop = loop.start();
  await pass(2000);
  expect(loop.sending()).toBe(true);
  await note();
  await pass(2000);
  expect(await lab.words()).toEqual(['n1']);
  await pass(90_000);
  expect((await db.photos.toArray()).map(({ state }) => state)).toEqual(['waiting', 'sent']);
});

/** A browser that wakes its pages in the background. */
const wakingBrowser = (onLine: boolean) => {
  const register = vi.fn(() => Promise.resolve());
  const serviceWorker = Object.assign(new EventTarget(), {
    getRegistration: () => Promise.resolve({ sync: { register } }),
  });
  vi.stubGlobal('navigator', { locks: navigator.locks, serviceWorker, onLine });
  const answer = vi.fn();
  const wake = () =>
    serviceWorker.dispatchEvent(
      Object.assign(new Event('message'), { data: WAKE, ports: [{ postMessage: answer }] }),
    );
  return { register, wake, answer };
};

test('[S38] without a line it asks to be woken for what is unsent; woken, it sends and says so', async () => {
  const { register, wake, answer } = wakingBrowser(false);
  const { loop, note, lab, over, tablet } = await begin(dead);
  stop = loop.start();
  await pass(1000);
  expect(register).not.toHaveBeenCalled();
  await note();
  await pass(3000);
  expect(register).toHaveBeenCalledWith(WAKE_TAG);
  wake();
  await pass(500);
  expect(answer.mock.calls).toEqual([[false]]);
  over(tablet.line.fetch);
  wake();
  await pass(500);
  expect(answer.mock.calls).toEqual([[false], [true]]);
  expect(await lab.words()).toEqual(['n1']);
});

test('[S38] a server that is away alone does not have the page woken over and over; one put away is', async () => {
  const { register } = wakingBrowser(true);
  const { loop, note } = await begin(dead);
  stop = loop.start();
  await note();
  await pass(20_000);
  expect(register).not.toHaveBeenCalled();
  page.visibilityState = 'hidden';
  page.dispatchEvent(new Event('visibilitychange'));
  await pass(200);
  expect(register).toHaveBeenCalledOnce();
  page.visibilityState = 'visible';
});

test('[S37] pictures of others come after what is sent, and are not told as sending', async () => {
  const { loop, tablet, lab, over, asked } = await begin();
  const { store, line } = tablet;
  const state = aCase(lab.case.id, at('10:00'), [aPhoto('1')]);
  await store.db.copies.put({
    id: 'case:other',
    kind: 'case',
    rev: 1,
    bytes: await store.seal.seal({ version: 1, state }),
  });
  let sending: boolean | undefined;
  over((input, init) => {
    if (!input.endsWith('/1')) return line.fetch(input, init);
    sending = loop.sending();
    expect(asked).toHaveLength(1);
    return Promise.resolve(new Response('picture', { headers: { 'content-type': 'image/jpeg' } }));
  });
  stop = loop.start();
  await pass(1000);
  expect(sending).toBe(false);
  expect(await store.db.photos.where('state').equals('fetched').count()).toBe(1);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ask, type Fetch } from './ask';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const encoder = new TextEncoder();

/** An answer of which parts come at given milliseconds; it never ends where `ends` is false. */
const inParts =
  (parts: readonly [at: number, text: string][], ends = true): Fetch =>
  () =>
    Promise.resolve(
      new Response(
        new ReadableStream({
          start: (controller) => {
            for (const [at, text] of parts) setTimeout(() => controller.enqueue(encoder.encode(text)), at);
            if (ends) setTimeout(() => controller.close(), (parts.at(-1)?.[0] ?? 0) + 1);
          },
        }),
      ),
    );

/** When a request ended, in milliseconds, and with what. */
const timed = async (fetcher: Fetch) => {
  const began = Date.now();
  const ended = ask(fetcher, '/x', {}, 3000).then((asked) => ({ asked, after: Date.now() - began }));
  await vi.advanceTimersByTimeAsync(60_000);
  return ended;
};

test('[S33] a server that accepts and says nothing is absent after 3 s', async () => {
  expect(await timed(() => new Promise(() => {}))).toEqual({ asked: undefined, after: 3000 });
});

test('[S33] a first byte that comes and a body that never ends: absent 3 s after the last byte', async () => {
  const { asked, after } = await timed(inParts([[500, '{"a"']], false));
  expect(asked).toBeUndefined();
  expect(after).toBe(3500);
});

test('[S33] a slow line is no absent server, however long the whole takes', async () => {
  const parts = '{"a":[1,2,3]}'.split('').map((letter, at): [number, string] => [at * 2500, letter]);
  const { asked, after } = await timed(inParts(parts));
  expect(asked?.body).toEqual({ a: [1, 2, 3] });
  expect(after).toBeGreaterThan(25_000);
});

test('letters that are cut in two by the line are read whole', async () => {
  const bytes = encoder.encode('{"a":"髙橋"}');
  const fetcher: Fetch = () =>
    Promise.resolve(
      new Response(
        new ReadableStream({
          start: (controller) => {
            for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
            controller.close();
          },
        }),
      ),
    );
  expect((await timed(fetcher)).asked?.body).toEqual({ a: '髙橋' });
});

test('a line that breaks, and half an answer, are no answer', async () => {
  expect((await timed(() => Promise.reject(new TypeError('no line')))).asked).toBeUndefined();
  expect((await timed(inParts([[1, '{"a":']]))).asked?.body).toBeNull();
});

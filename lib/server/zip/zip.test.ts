import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipAnswer } from './zip-answer';
import { type ZipEntry, zipOf } from './zip-of';

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('what was put in comes out, under names of any script', async () => {
  const entries = async function* (): AsyncGenerator<ZipEntry> {
    yield { name: 'K-2026-00042-R1.pdf', bytes: bytesOf('%PDF-1') };
    yield { name: '空.pdf', bytes: new Uint8Array() };
  };
  const answer = zipAnswer(zipOf(entries()), 'papers-2026-11-25', () => expect.unreachable());
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="papers-2026-11-25.zip"');
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  expect(Object.keys(files)).toEqual(['K-2026-00042-R1.pdf', '空.pdf']);
  expect(new TextDecoder().decode(files['K-2026-00042-R1.pdf'])).toBe('%PDF-1');
});

/** Entries without an end, and how many were made of them. */
const endless = () => {
  const seen = { made: 0, ended: false };
  const entries = async function* (): AsyncGenerator<ZipEntry> {
    try {
      for (;;) {
        seen.made += 1;
        yield { name: `${seen.made}.pdf`, bytes: bytesOf('x'.repeat(1000)) };
      }
    } finally {
      seen.ended = true;
    }
  };
  return { seen, entries };
};

test('nothing is made before it is read, and nothing after whoever reads is gone', async () => {
  const { seen, entries } = endless();
  const reader = zipAnswer(zipOf(entries()), 'x', () => expect.unreachable()).body?.getReader();
  expect(seen.made).toBe(0);
  await reader?.read();
  expect(seen.made).toBe(1);
  await reader?.cancel();
  expect(seen).toEqual({ made: 1, ended: true });
});

test('a file that cannot be made breaks the download off and is told of', async () => {
  const told: unknown[] = [];
  const wrong = new Error('no glyph');
  const entries = async function* (): AsyncGenerator<ZipEntry> {
    yield { name: 'a.pdf', bytes: bytesOf('a') };
    throw wrong;
  };
  const answer = zipAnswer(zipOf(entries()), 'x', (error) => told.push(error));
  await expect(answer.arrayBuffer()).rejects.toThrow('no glyph');
  expect(told).toEqual([wrong]);
});

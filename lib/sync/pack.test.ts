import { expect, test } from 'vitest';
import { packHead, type Part, partLengths } from './pack';
import { readPack, readParts } from './read-pack';

const bytes = (...values: number[]) => new Uint8Array(values);
const joined = (parts: Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]));
const written = ({ sealed, content }: Part) => [
  partLengths(sealed.length, content?.length ?? 0),
  sealed,
  content ?? bytes(),
];
const parts: Part[] = [
  { sealed: bytes(1, 2, 3), content: null },
  { sealed: bytes(4), content: bytes(0, 10, 255) },
];
const head = {
  v: 1 as const,
  madeAt: '2026-11-25T05:00:00.000Z',
  deviceId: '00000000-0000-7000-8000-000000000001',
  parts: 2,
};
const file = joined([packHead(head), ...parts.flatMap(written)]);

test('[S46] an export file reads back as it was written', () => {
  expect(readPack(file)).toEqual({ head, parts });
});

test('[S46] one that was cut short anywhere, or that is another file, is not read', () => {
  for (let end = 0; end < file.length; end += 1) {
    expect(readPack(file.subarray(0, end))).toBeTypeOf('string');
  }
  expect(readPack(joined([file, bytes(0)]))).toBe('damaged');
  expect(readPack(new TextEncoder().encode('{"v":1,"mutations":[]}'))).toBe('not-ours');
  expect(readParts(bytes(0, 0, 0, 0, 0, 0, 0, 1, 7))).toBeNull();
});

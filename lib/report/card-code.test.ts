import { expect, test } from 'vitest';
import { drawCardCode, openCard, readCardCode, sealToken, writeCardCode } from './card-code';

const { subtle } = globalThis.crypto;
const bytes = Uint8Array.from([0, 31, 32, 64, 255, 10, 11, 12, 13, 14]);

test('a code is ten signs that are not mistaken for one another', () => {
  const code = drawCardCode(bytes);
  expect(code).toBe('0Z00ZABCDE');
  expect(writeCardCode(code)).toBe('0Z00Z-ABCDE');
});

test.each([
  ['0z00z-abcde', '0Z00ZABCDE'],
  ['０Ｚ００Ｚ－ＡＢＣＤＥ', '0Z00ZABCDE'],
  [' oz0oz ーABCDE', '0Z00ZABCDE'],
  ['il000abcde', '11000ABCDE'],
])('%j is read as %s', (typed, code) => expect(readCardCode(typed)).toBe(code));

test.each(['', '0Z00Z-ABCD', '0Z00Z-ABCDEF', '0Z00Z-ABCDU', '../../etc/pa'])('%j is none', (typed) =>
  expect(readCardCode(typed)).toBeNull(),
);

test('a code leads to its token, and another one to nothing', async () => {
  const nonce = Uint8Array.from({ length: 12 }, (_, at) => at);
  const kept = await sealToken(subtle, '0Z00ZABCDE', 'AAAAAAAAAAAAAAAAAAAAAA', nonce);
  expect(kept.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify(kept)).not.toContain('AAAAAAAAAA');
  const look = async (hash: string) => (hash === kept.hash ? kept.seal : null);
  expect(await openCard(subtle, '0Z00ZABCDE', look)).toBe('AAAAAAAAAAAAAAAAAAAAAA');
  expect(await openCard(subtle, '0Z00ZABCDF', look)).toBeNull();
  // What belongs to another link is not opened by this code.
  expect(await openCard(subtle, '0Z00ZABCDF', async () => kept.seal)).toBeNull();
});

import { createHmac, hkdfSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { drawPin, isToken, normalizePin, pinTag, sha256Hex, tokenOf } from './link-secret';

const { subtle } = globalThis.crypto;
const token = tokenOf(Uint8Array.from({ length: 16 }, (_, index) => index * 15));

describe('a token', () => {
  test('is 128 bits as base64url', () => {
    expect(Buffer.from(token, 'base64url')).toEqual(
      Buffer.from(Array.from({ length: 16 }, (_, index) => index * 15)),
    );
    expect(isToken(token)).toBe(true);
  });
  test.each([
    '',
    'abc',
    `${token}=`,
    `${token.slice(0, 21)}B`,
    `${token.slice(0, 21)}/`,
    '../../../etc/passwd/aa',
  ])('%j is none', (text) => expect(isToken(text)).toBe(false));
});

test('tag and hash are what Node’s own crypto makes of them', async () => {
  const key = Buffer.from(hkdfSync('sha256', token, '', 'kiriwake pin v1', 32));
  expect(await pinTag(subtle, token, '0427')).toBe(createHmac('sha256', key).update('0427').digest('hex'));
  expect(await pinTag(subtle, token, '0428')).not.toBe(await pinTag(subtle, token, '0427'));
  expect(await sha256Hex(subtle, 'abc')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test('PINs are drawn evenly: what would favour small ones is drawn again', () => {
  const drawn = [4_294_967_295, 4_294_960_000, 4_294_959_999];
  expect(drawPin(() => drawn.shift() ?? 0)).toBe('9999');
  expect(drawPin(() => 7)).toBe('0007');
  const longer = [4_294_000_000, 4_293_999_999];
  expect(drawPin(() => longer.shift() ?? 0, 6)).toBe('999999');
  expect(drawPin(() => 7, 5)).toBe('00007');
});

test('a PIN is read as it was meant', () => {
  expect(['４８２７', ' 48 27 ', '48-27', '48ー27'].map(normalizePin)).toEqual([
    '4827',
    '4827',
    '4827',
    '4827',
  ]);
  expect(['482', '1234567', '48a7', ''].map(normalizePin)).toEqual([null, null, null, null]);
});

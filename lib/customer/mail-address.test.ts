import { expect, test } from 'vitest';
import { isMailAddress, typedMailAddress } from './mail-address';

test.each(['hanako@example.jp', 'a.b+c@mail.example.co.jp', '佐々木@例え.jp'])('%s is one', (address) =>
  expect(isMailAddress(address)).toBe(true),
);

test.each([
  '',
  'hanako',
  'a@b@c',
  'a b@example.jp',
  'a@example.jp, b@example.jp',
  'Hanako <a@example.jp>',
  'a@example.jp\r\nBcc: b@example.jp',
  `${'a'.repeat(65)}@example.jp`,
])('%j is none', (text) => expect(isMailAddress(text)).toBe(false));

test('what was typed in full width is meant as one', () =>
  expect(typedMailAddress(' ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ　')).toBe('hanako@example.jp'));

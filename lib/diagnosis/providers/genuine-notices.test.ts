import { expect, test } from 'vitest';
import type { CaseCompany } from './companies-of';
import { isListed, noticesOf } from './genuine-notices';

const senders = ['notice@aoba.example.ne.jp', 'mail.aoba.example.ne.jp'];
const hosts = ['my.aoba.example.ne.jp'];

test.each([
  ['notice@aoba.example.ne.jp', true],
  ['あおばネット <NOTICE@aoba.example.ne.jp>', true],
  ['ｎｏｔｉｃｅ＠ａｏｂａ．ｅｘａｍｐｌｅ．ｎｅ．ｊｐ', true],
  // The domain alone was asked for.
  ['aoba.example.ne.jp', true],
  ['info@mail.aoba.example.ne.jp', true],
  // Another customer of the same company.
  ['yamada@aoba.example.ne.jp', false],
  ['notice@aoba.example.ne.jp.evil.example', false],
  ['notice@notaoba.example.ne.jp', false],
  ['', false],
])('sender %s: %s', (shown, listed) => expect(isListed(shown, senders)).toBe(listed));

test.each([
  ['https://my.aoba.example.ne.jp/unlock?id=1', true],
  ['my.aoba.example.ne.jp', true],
  ['https://unlock.my.aoba.example.ne.jp/', true],
  ['https://aoba.example.ne.jp/', false],
  ['https://my.aoba.example.ne.jp.evil.example/', false],
  ['https://my.aoba.example.ne.jp@evil.example/', false],
  ['https://evil.example/?to=@my.aoba.example.ne.jp', false],
  ['https://evil.example/x@my.aoba.example.ne.jp', false],
])('link %s: %s', (shown, listed) => expect(isListed(shown, hosts)).toBe(listed));

test('only companies of which something is known are told', () => {
  const company = (name: string, notices?: { senders?: string[]; linkHosts?: string[] }): CaseCompany => ({
    name,
    provider: {
      id: 'aoba',
      name: { ja: name, en: name },
      kinds: ['mail-host'],
      sources: [{ url: 'https://aoba.example.ne.jp/', how: 'known' }],
      notices,
    },
  });
  const known = company('あおばネット', { senders, linkHosts: hosts });
  expect(noticesOf([company('きた'), { name: 'みなみ', provider: null }, known])).toEqual([
    { company: 'あおばネット', senders, hosts, how: null },
  ]);
});

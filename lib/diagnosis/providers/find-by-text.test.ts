import { expect, test } from 'vitest';
import { loadProviders } from '@/prisma/providers/load';
import { cluesIn, findByText } from './find-by-text';

const { providers } = loadProviders();
const found = (typed: string) => findByText(providers, typed);

test.each([
  // Bills and bankbooks.
  ['ｵ-ｼ-ｴﾇ ﾘﾖｳﾘﾖｳ', 'ocn'],
  ['ﾆﾌﾃｲ(ｶ', 'nifty'],
  ['ＮＴＴコミュニケーションズ　ご利用料金', 'ocn'],
  // Old names, half typed ones.
  ['ぷららネットワークス', 'plala'],
  ['DION', 'au-one-net'],
  ['びっぐ', 'biglobe'],
  ['お名前.com', 'onamae'],
  // Routers.
  ['PR-500KI', 'ntt-east'],
  ['BL1000HW', 'au-hikari'],
  // Servers and addresses, with what stands around them.
  ['受信サーバー： POP.OCN.NE.JP:995', 'ocn'],
  ['sv1234.xserver.jp', 'xserver'],
  ['ssl://smtp.mail.yahoo.co.jp', 'yahoo-japan'],
  ['yamada@cello.ocn.ne.jp', 'ocn'],
  ['メール ｓｕｚｕｋｉ＠ｎｉｆｔｙ．ｃｏｍ', 'nifty'],
  ['biglobe.ne.jp', 'biglobe'],
])('%s is %s', (typed, id) => {
  expect(found(typed)[0]?.provider.id).toBe(id);
});

test('tells what of an entry was met, and an old name as it was', () => {
  expect(found('ディオン')[0]?.because).toEqual([{ clue: 'brand', met: 'ディオン' }]);
  expect(found('pop.nifty.com')[0]?.because.map(({ clue }) => clue)).toContain('server');
});

test('a router that both halves of the country have names both', () => {
  expect(found('PR-500KI').map(({ provider }) => provider.id)).toEqual(['ntt-east', 'ntt-west']);
});

test('a server that is somebody’s is nobody else’s, whatever words are in its name', () => {
  expect(
    found('outlook.office365.com').every(({ because }) => because.some(({ clue }) => clue === 'server')),
  ).toBe(true);
  expect(cluesIn('x@ocn.ne.jp')).toEqual({ address: 'x@ocn.ne.jp' });
});

test('nothing, one letter and strangers find nothing; few are shown', () => {
  for (const typed of ['', '  ', 'o', 'ﾐﾂｲｽﾐﾄﾓｶ-ﾄﾞ', 'pop.izumi-tategu.example.jp', 'x@notocn.ne.jp'])
    expect(found(typed)).toEqual([]);
  expect(found('net').length).toBeLessThanOrEqual(6);
});

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
  ['Aterm WG1200HP4', 'nec-aterm'],
  ['WSR-1166DHP4', 'buffalo'],
  // Names of wireless networks.
  ['aterm-358916-g', 'nec-aterm'],
  ['Buffalo-G-9AD0', 'buffalo'],
  ['auhome_aaEGx5', 'au-hikari'],
  ['ctc-g-8f2dc8', 'commufa'],
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
  expect(found('Buffalo-G-9AD0')[0]?.because[0]).toEqual({ clue: 'router', met: 'Buffalo-G-' });
  expect(found('pop.nifty.com')[0]?.because.map(({ clue }) => clue)).toContain('server');
});

test('a maker whose routers anybody can buy is none of the four parties', () => {
  expect(found('IODATA-67ea9c-2G').map(({ provider }) => provider.kinds)).toEqual([['router-maker']]);
});

test('a word that holds a model’s letters is no router', () => {
  expect(found('newsroom')).toEqual([]);
});

test('who collects for several companies names them all', () => {
  const ids = found('NTTﾌｱｲﾅﾝｽ').map(({ provider }) => provider.id);
  expect(ids).toEqual(expect.arrayContaining(['ntt-east', 'ntt-west', 'ocn', 'docomo-hikari']));
});

test('a router that both halves of the country have names both', () => {
  expect(found('pr500k-27a997-1').map(({ provider }) => provider.id)).toEqual(['ntt-east', 'ntt-west']);
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

import { describe, expect, test } from 'vitest';
import { loadProviders } from '@/prisma/providers/load';
import { findProviders, type Party, type ProviderClues } from './find-providers';

const { providers } = loadProviders();
const idsOf = (clues: ProviderClues, party: Party) =>
  findProviders(providers, clues)[party].map(({ provider }) => provider.id);

/** Clue, who comes first, as which party. */
const FIRST: [ProviderClues, string, Party][] = [
  // Addresses, with subdomains, capitals and full width.
  [{ address: 'info@bz01.plala.or.jp' }, 'plala', 'mail-host'],
  [{ address: 'yamada@cello.ocn.ne.jp' }, 'ocn', 'mail-host'],
  [{ address: 'yamada@cello.ocn.ne.jp' }, 'ocn', 'provider'],
  [{ address: 'Yamada@MVA.BIGLOBE.NE.JP' }, 'biglobe', 'mail-host'],
  [{ address: 'ｓｕｚｕｋｉ＠ｎｉｆｔｙ．ｃｏｍ' }, 'nifty', 'mail-host'],
  [{ address: ' sato@aa2.so-net.ne.jp ' }, 'so-net', 'mail-host'],
  [{ address: 'kddi1@d1.dion.ne.jp' }, 'au-one-net', 'mail-host'],
  [{ address: 'x@ab.auone-net.jp' }, 'au-one-net', 'provider'],
  [{ address: 'x@kyoto.zaq.ne.jp' }, 'jcom', 'line'],
  [{ address: 'x@ezweb.ne.jp' }, 'au-mail', 'mail-host'],
  [{ address: 'x@i.softbank.jp' }, 'softbank-mail', 'mail-host'],
  [{ address: 'x@hotmail.co.jp' }, 'outlook-com', 'mail-host'],
  [{ address: 'x@ybb.ne.jp' }, 'yahoo-bb', 'mail-host'],
  [{ address: 'x@zeus.eonet.ne.jp' }, 'eo', 'provider'],
  [{ address: 'x@bay.wind.ne.jp' }, 'gunma-internet', 'mail-host'],
  [{ address: 'kigyou.sakura.ne.jp' }, 'sakura', 'mail-host'],
  // Server names out of a mail program, for a domain of the customer's own.
  [{ servers: ['sv1234.xserver.jp'] }, 'xserver', 'mail-host'],
  [{ servers: ['SV8.XSERVER.JP:993'] }, 'xserver', 'mail-host'],
  [{ address: 'info@izumi-tategu.example.jp', servers: ['imap.lolipop.jp'] }, 'lolipop', 'mail-host'],
  [{ servers: ['izumi.sakura.ne.jp'] }, 'sakura', 'mail-host'],
  [{ servers: ['outlook.office365.com', 'smtp.office365.com'] }, 'microsoft-365', 'mail-host'],
  [{ servers: ['outlook.office365.com', 'smtp-mail.outlook.com'] }, 'outlook-com', 'mail-host'],
  [{ servers: ['smtp22.gmoserver.jp'] }, 'onamae', 'mail-host'],
  [{ servers: ['wx105.wadax-sv.jp'] }, 'wadax', 'mail-host'],
  [{ servers: ['msa.a8.auone-net.jp'] }, 'au-one-net', 'mail-host'],
  [{ servers: ['ssl://smtp.kagoya.net'] }, 'kagoya', 'mail-host'],
  [{ servers: ['violet.mail.plala.or.jp'] }, 'plala', 'mail-host'],
  [{ servers: ['smtp.alpha-prm.jp'] }, 'alpha-mail', 'mail-host'],
  // Mail exchangers of the domain.
  [{ mx: ['aspmx.l.google.com.'] }, 'gmail', 'mail-host'],
  [{ mx: ['izumi-example-jp.mail.protection.outlook.com'] }, 'microsoft-365', 'mail-host'],
  [{ mx: ['mail1041.onamae.ne.jp'] }, 'onamae', 'mail-host'],
  [{ mx: ['mxi.alpha-prm.jp'] }, 'alpha-mail', 'mail-host'],
  // Lines of bills and bankbooks: half-width kana, large kana, hyphens for long vowels.
  [{ phrase: 'ｵ-ｼ-ｴﾇ ﾘﾖｳﾘﾖｳ' }, 'ocn', 'provider'],
  [{ phrase: 'ﾆﾌﾃｲ(ｶ' }, 'nifty', 'provider'],
  [{ phrase: 'ﾋﾞﾂｸﾞﾛ-ﾌﾞ(ｶ' }, 'biglobe', 'provider'],
  [{ phrase: 'ｿﾌﾄﾊﾞﾝｸBB' }, 'softbank-hikari', 'line'],
  [{ phrase: 'NTTﾋｶﾞｼﾆﾎﾝ ﾃﾞﾝﾜﾘﾖｳ' }, 'ntt-east', 'line'],
  [{ phrase: 'ＯＣＮ利用料金 ご請求' }, 'ocn', 'provider'],
  [{ phrase: 'ｺﾐﾕﾌｱﾋｶﾘ ﾘﾖｳﾘﾖｳ' }, 'commufa', 'line'],
  [{ phrase: 'ｼﾞｴｲｺﾑﾋｶﾞｼﾆﾎﾝ' }, 'jcom', 'line'],
  [{ phrase: 'GMOｲﾝﾀ-ﾈﾂﾄ(ｶ' }, 'onamae', 'registrar'],
  [{ phrase: 'ｵﾌﾟﾃ-ｼﾞ' }, 'eo', 'line'],
  // Names that somebody remembers.
  [{ brand: 'ディオン' }, 'au-one-net', 'provider'],
  [{ brand: 'ニフティサーブ' }, 'nifty', 'provider'],
  [{ brand: 'けい・おぷてぃこむ' }, 'eo', 'line'],
  [{ brand: 'ｚａｑ' }, 'jcom', 'provider'],
  [{ brand: 'ほっとめーる' }, 'outlook-com', 'mail-host'],
  [{ brand: 'NTTぷらら' }, 'plala', 'provider'],
  [{ brand: 'Bフレッツ' }, 'ntt-east', 'line'],
  [{ brand: 'J-PHONE' }, 'softbank-mail', 'mail-host'],
  [{ brand: 'お名前ドットコム' }, 'onamae', 'registrar'],
  // Labels of routers.
  [{ router: 'Aterm BL900HW' }, 'au-hikari', 'line'],
  [{ router: 'ｅ－ＷＭＴＡ２．３' }, 'softbank-hikari', 'line'],
  [{ router: 'HG8045Q' }, 'nuro', 'line'],
  [{ router: 'PR-500KI' }, 'ntt-east', 'line'],
];

describe('who is behind what was found on the spot', () => {
  test.each(FIRST)('%o is %s as %s', (clues, id, party) => {
    expect(idsOf(clues, party)[0]).toBe(id);
  });

  test('nothing of the directory fits', () => {
    const none = { line: [], provider: [], 'mail-host': [], registrar: [] };
    expect(findProviders(providers, {})).toEqual(none);
    expect(findProviders(providers, { address: 'info@izumi-tategu.example.jp' })).toEqual(none);
    expect(findProviders(providers, { servers: ['pop.izumi-tategu.example.jp'] })).toEqual(none);
    expect(findProviders(providers, { phrase: 'ﾐﾂｲｽﾐﾄﾓｶ-ﾄﾞ', brand: '  ' })).toEqual(none);
    // Not the ending of another name, not a part of a word.
    expect(findProviders(providers, { address: 'x@notocn.ne.jp' })).toEqual(none);
    expect(findProviders(providers, { phrase: 'autumn leo' })).toEqual(none);
  });

  test('a router that both halves of the country have names both', () => {
    expect(idsOf({ router: 'RX-600KI' }, 'line')).toEqual(['ntt-east', 'ntt-west']);
  });

  test('an address speaks for the mail host first, and little for the line', () => {
    const found = findProviders(providers, { address: 'x@zeus.eonet.ne.jp' });
    const [host, provider, line] = [found['mail-host'][0], found.provider[0], found.line[0]];
    expect(host?.score).toBeGreaterThan(provider?.score ?? 1);
    expect(provider?.score).toBeGreaterThan(line?.score ?? 1);
    expect(host?.because).toEqual([{ clue: 'address', met: 'eonet.ne.jp' }]);
  });

  test('two clues that agree are worth more than one, and say so both', () => {
    const one = findProviders(providers, { address: 'x@nifty.com' })['mail-host'][0];
    const two = findProviders(providers, { address: 'x@nifty.com', servers: ['pop.nifty.com'] })[
      'mail-host'
    ][0];
    expect(two?.score).toBeGreaterThan(one?.score ?? 1);
    expect(two?.because.map(({ clue }) => clue)).toEqual(['address', 'server']);
  });

  test('the four parties can be four companies', () => {
    const found = findProviders(providers, {
      servers: ['sv1234.xserver.jp'],
      phrase: 'ﾆﾌﾃｲ(ｶ',
      router: 'BL1000HW',
      brand: 'バリュードメイン',
    });
    expect(found.line[0]?.provider.id).toBe('au-hikari');
    expect(found.provider[0]?.provider.id).toBe('nifty');
    expect(found['mail-host'][0]?.provider.id).toBe('xserver');
    expect(found.registrar[0]?.provider.id).toBe('value-domain');
  });
});

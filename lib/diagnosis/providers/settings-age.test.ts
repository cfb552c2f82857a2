import { expect, test } from 'vitest';
import { loadProviders } from '@/prisma/providers/load';
import type { MailSettings } from './settings-age';
import { settingsAge } from './settings-age';

const { providers } = loadProviders();
const age = (id: string, [protocol, host, port, security]: Row, address?: string) => {
  const provider = providers.find((one) => one.id === id);
  if (!provider) throw new Error(id);
  return settingsAge(provider, { protocol, host, port, security }, address);
};
type Row = [MailSettings['protocol'], string, number, MailSettings['security']];

test.each<[string, Row]>([
  ['biglobe', ['pop', 'mail.biglobe.ne.jp', 995, 'tls']],
  ['biglobe', ['smtp', ' Mail.BIGLOBE.ne.jp', 465, 'tls']],
  ['xserver', ['imap', 'sv99.xserver.jp', 993, 'tls']],
  ['xserver', ['smtp', 'sv99.xserver.jp', 587, 'starttls']],
  ['plala', ['smtp', 'ｓｅｃｕｒｅ．ｐｌａｌａ．ｏｒ．ｊｐ', 587, 'starttls']],
  ['au-one-net', ['smtp', 'msa.d1.dion.ne.jp', 465, 'tls']],
])('%s: %o is how it is today', (id, row) => {
  expect(age(id, row)).toMatchObject({ age: 'current', differs: [] });
});

test.each<[string, Row, string, string | undefined, string[]]>([
  [
    'biglobe',
    ['smtp', 'mail.biglobe.ne.jp', 587, 'none'],
    'mail.biglobe.ne.jp',
    '2022-04-03',
    ['port', 'security'],
  ],
  [
    'plala',
    ['pop', 'violet.mail.plala.or.jp', 110, 'none'],
    'secure.plala.or.jp',
    '2022-11-19',
    ['host', 'port', 'security'],
  ],
  [
    'outlook-com',
    ['imap', 'imap-mail.outlook.com', 993, 'tls'],
    'outlook.office365.com',
    '2019-06-12',
    ['host'],
  ],
  ['nifty', ['pop', 'pop.nifty.com', 110, 'none'], 'pop.nifty.com', undefined, ['port', 'security']],
  [
    'cc9',
    ['smtp', 'smtp.cc9.ne.jp', 25, 'none'],
    'msa.cc9.ne.jp',
    '2024-03-06',
    ['host', 'port', 'security'],
  ],
])('%s: %o is the old form, today it is %s', (id, row, host, until, differs) => {
  const told = age(id, row);
  expect(told).toMatchObject({ age: 'old', now: { host }, differs });
  expect(told.form?.until).toBe(until);
});

test('a form that nobody listed names what differs from the nearest of today', () => {
  expect(age('biglobe', ['smtp', 'mail.biglobe.ne.jp', 465, 'starttls'])).toMatchObject({
    age: 'other',
    now: { port: 465, security: 'tls' },
    differs: ['security'],
  });
});

test('a protocol that the entry does not know stays unknown', () => {
  expect(age('plala', ['imap', 'imap.plala.or.jp', 143, 'none'])).toEqual({ age: 'unknown', differs: [] });
});

test('where only an old form is known there is nothing to change to', () => {
  const told = age('dcn', ['pop', 'po.dcn.ne.jp', 110, 'none'], 'taro@po.dcn.ne.jp');
  expect(told).toMatchObject({ age: 'old', differs: [] });
  expect(told.now).toBeUndefined();
});

test('servers that are named after the address are held against it', () => {
  const row: Row = ['pop', 'pop.izumi.example.jp', 995, 'tls'];
  expect(age('onamae', row, 'info@izumi.example.jp').age).toBe('current');
  expect(age('onamae', row, 'info@other.example.jp')).toMatchObject({ age: 'other', differs: ['host'] });
  expect(age('onamae', row).age).toBe('current');
});

import { expect, test } from 'vitest';
import { isPublicDomain } from '@/lib/diagnosis/providers/public-domain';
import { type Internet, lookUpDomain } from './look-up-domain';
import { isPublicAddress } from './public-address';
import { readPublicPage } from './read-public-page';

const nothing = () => Promise.reject(Object.assign(new Error('nothing'), { code: 'ENODATA' }));
const dead = () => Promise.reject(Object.assign(new Error('dead'), { code: 'ETIMEOUT' }));
const empty: Internet = {
  resolver: { resolveMx: nothing, resolveNs: nothing, resolveSrv: nothing },
  readPage: () => Promise.resolve(null),
};
const XML = `<clientConfig><emailProvider id="izumi.example"><incomingServer type="imap">
  <hostname>mail.%EMAILDOMAIN%</hostname><port>993</port><socketType>SSL</socketType></incomingServer>
  <incomingServer type="imap"><hostname>127.0.0.1/x</hostname><port>99999</port><socketType>SSL</socketType></incomingServer>
  <outgoingServer type="smtp"><hostname>smtp.izumi.example</hostname><port>587</port>
  <socketType>STARTTLS</socketType></outgoingServer></emailProvider></clientConfig>`;

test('each fact says where it comes from, and only the domain is asked for', async () => {
  const asked: string[] = [];
  const found = await lookUpDomain('izumi.co.jp', {
    resolver: {
      resolveMx: () =>
        Promise.resolve([
          { priority: 20, exchange: 'mx2.example.net' },
          { priority: 10, exchange: 'SV12.XSERVER.JP.' },
        ]),
      resolveNs: () => Promise.resolve(['ns1.dns.ne.jp']),
      resolveSrv: (name: string) =>
        name.startsWith('_imaps.')
          ? Promise.resolve([{ name: 'imap.izumi.co.jp', port: 993, priority: 0, weight: 1 }])
          : nothing(),
    },
    readPage: (url) => {
      asked.push(url.href);
      return Promise.resolve(url.hostname === 'autoconfig.izumi.co.jp' ? XML : null);
    },
  });
  expect(found).toEqual({
    domain: 'izumi.co.jp',
    mx: ['sv12.xserver.jp', 'mx2.example.net'],
    ns: ['ns1.dns.ne.jp'],
    servers: [
      { protocol: 'imap', host: 'mail.izumi.co.jp', port: 993, security: 'tls', from: 'autoconfig' },
      { protocol: 'smtp', host: 'smtp.izumi.example', port: 587, security: 'starttls', from: 'autoconfig' },
      { protocol: 'imap', host: 'imap.izumi.co.jp', port: 993, security: 'tls', from: 'srv' },
    ],
    silent: [],
  });
  expect(asked).toEqual([
    'https://autoconfig.izumi.co.jp/mail/config-v1.1.xml',
    'https://autoconfig.thunderbird.net/v1.1/izumi.co.jp',
  ]);
});

test('nothing there is told apart from no answer', async () => {
  const none = { domain: 'izumi.co.jp', mx: [], ns: [], servers: [] };
  expect(await lookUpDomain('izumi.co.jp', empty)).toEqual({ ...none, silent: [] });
  const unfound = () => Promise.reject(Object.assign(new Error('unfound'), { code: 'ENOTFOUND' }));
  const offline = await lookUpDomain('izumi.co.jp', { ...empty, readPage: unfound });
  expect(offline.silent).toEqual(['thunderbird']);
  const silence = { resolver: { resolveMx: dead, resolveNs: dead, resolveSrv: dead }, readPage: dead };
  const { silent, ...rest } = await lookUpDomain('izumi.co.jp', silence);
  expect(rest).toEqual(none);
  expect(silent.toSorted()).toEqual(['autoconfig', 'mx', 'ns', 'srv', 'thunderbird']);
});

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.31.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '192.0.2.1',
  '::1',
  '::',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  'fe80::1',
  'fd00::1',
  'ff02::1',
  '64:ff9b::a00:1',
  '2001:db8::1',
  '2002:7f00:1::',
  'fe80::1%eth0',
  'localhost',
  '',
])('%s is not on the open internet', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(['8.8.8.8', '203.138.0.1', '172.32.0.1', '2001:4860:4860::8888', '2404:6800:4004::1'])(
  '%s is on the open internet',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test('names of inside and addresses in digits are not looked up', () => {
  for (const name of ['izumi.co.jp', 'a-b.xn--wgv71a119e.jp', 'example.com']) {
    expect(isPublicDomain(name), name).toBe(true);
  }
  for (const name of [
    'localhost',
    'printer.local',
    'db.internal',
    'nas.lan',
    '127.0.0.1',
    'jp',
    '',
    'a..jp',
    '-a.jp',
    'a.jp/x',
    'a.jp:80',
    'u@a.jp',
    '1.0.0.127.in-addr.arpa',
    `${'a'.repeat(64)}.jp`,
    'あ.jp',
  ]) {
    expect(isPublicDomain(name), name).toBe(false);
  }
});

test('a page is read by https from the open internet only', async () => {
  await expect(readPublicPage(new URL('http://example.com/'), 500)).rejects.toThrow('plain https');
  await expect(readPublicPage(new URL('https://example.com:8443/'), 500)).rejects.toThrow('plain https');
  await expect(readPublicPage(new URL('https://127.0.0.1/'), 500)).rejects.toThrow('plain https');
  await expect(readPublicPage(new URL('https://[::1]/'), 500)).rejects.toThrow('plain https');
  await expect(readPublicPage(new URL('https://0x7f.1/'), 500)).rejects.toThrow('plain https');
  await expect(readPublicPage(new URL('https://localhost/'), 2000)).rejects.toThrow('not public');
});

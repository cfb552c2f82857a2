import { describe, expect, it } from 'vitest';
import { exportProviders } from '@/lib/diagnosis/providers/export-providers';
import { providerFileSchema } from '@/lib/diagnosis/providers/provider';
import { MAIL_PROTOCOLS } from '@/lib/diagnosis/providers/provider-terms';
import { loadProviders } from './load';

const directory = loadProviders();
const { providers } = directory;
const repeated = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at);

describe('the directory of providers', () => {
  it('fits its schema and has at least sixty entries with names of their own', () => {
    expect(providers.length).toBeGreaterThanOrEqual(60);
    expect(repeated(providers.map(({ id }) => id))).toEqual([]);
    expect(repeated(providers.map(({ name }) => name.ja))).toEqual([]);
    expect(providerFileSchema.safeParse({ schemaVersion: 1, providers }).success).toBe(true);
    expect(providerFileSchema.safeParse({ schemaVersion: 1, providers: [{ id: 'x' }] }).success).toBe(false);
  });

  it('gives an address to one entry only', () => {
    expect(repeated(providers.flatMap(({ domains = [] }) => domains))).toEqual([]);
  });

  it('names a public source for every entry, and the day wherever one was looked at', () => {
    for (const { id, sources } of providers) {
      expect(sources.length, id).toBeGreaterThan(0);
      for (const { how, looked } of sources) expect(looked !== undefined, id).toBe(how !== 'known');
    }
  });

  it('tells genuine notices of the big ones, and a notice’s sender belongs to one company', () => {
    const telling = providers.filter(({ notices }) => notices).map(({ id }) => id);
    expect(telling).toEqual(
      expect.arrayContaining(['biglobe', 'docomo-mail', 'jcom', 'nifty', 'ocn', 'sakura', 'so-net']),
    );
    for (const what of ['senders', 'linkHosts'] as const)
      expect(repeated(providers.flatMap(({ notices }) => notices?.[what] ?? []))).toEqual([]);
  });

  it('has router makers apart from the parties', () => {
    for (const { id, kinds } of providers)
      if (kinds.includes('router-maker')) expect(kinds, id).toEqual(['router-maker']);
  });

  it('dates only what is old, and has servers of the big ones for sending and receiving', () => {
    for (const { id, servers = [] } of providers) {
      for (const { until, old } of servers) if (until) expect(old, id).toBe(true);
    }
    const serving = providers.filter(({ servers = [] }) => {
      const current = servers.filter(({ old }) => !old).map(({ protocol }) => protocol);
      return current.includes('smtp') && (current.includes('pop') || current.includes('imap'));
    });
    expect(serving.length).toBeGreaterThanOrEqual(50);
  });

  it('changes its version with what it says', () => {
    expect(directory.version).toMatch(/^[0-9a-f]{16}$/);
    expect(loadProviders().version).toBe(directory.version);
  });
});

describe('the short form for other programs', () => {
  const exported = exportProviders(providers);

  it('has exactly the fields that were promised', () => {
    expect(exported.length).toBe(providers.length);
    for (const one of exported) {
      expect(Object.keys(one).sort()).toEqual(['domains', 'imap', 'name', 'pop', 'smtp', 'webmail']);
      for (const protocol of MAIL_PROTOCOLS) {
        const server = one[protocol];
        if (server) expect(Object.keys(server).sort()).toEqual(['host', 'port', 'security']);
      }
    }
  });

  it('tells the settings of today and not the old ones', () => {
    expect(exported.find(({ name }) => name === 'BIGLOBE')).toMatchObject({
      domains: expect.arrayContaining(['biglobe.ne.jp']) as unknown,
      pop: { host: 'mail.biglobe.ne.jp', port: 995, security: 'tls' },
      smtp: { host: 'mail.biglobe.ne.jp', port: 465, security: 'tls' },
    });
    // Only an older form is known of it.
    expect(exported.find(({ name }) => name === 'DCN')).toMatchObject({ pop: null, smtp: null, imap: null });
  });
});

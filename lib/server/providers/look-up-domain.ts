import 'server-only';
import { Resolver } from 'node:dns/promises';
import { readAutoconfig } from '@/lib/diagnosis/providers/autoconfig';
import { hostOf } from '@/lib/diagnosis/providers/fold';
import type { LookedAt, LookedUpDomain } from '@/lib/diagnosis/providers/looked-up';
import type { MailServer } from '@/lib/diagnosis/providers/provider';
import { readPublicPage } from './read-public-page';

/** Milliseconds: for a question to the names' servers, and for a page. */
const NAMES = 2000;
const PAGE = 4000;
/** Of a domain that has many. */
const MOST_NAMES = 10;

/** Service names (RFC 6186, RFC 8314) and what they stand for. */
const SERVICES: [string, MailServer['protocol'], MailServer['security']][] = [
  ['_imaps._tcp', 'imap', 'tls'],
  ['_imap._tcp', 'imap', 'starttls'],
  ['_pop3s._tcp', 'pop', 'tls'],
  ['_submissions._tcp', 'smtp', 'tls'],
  ['_submission._tcp', 'smtp', 'starttls'],
];

/** Answers that say that there is nothing, in Node's words. */
const NOTHING = ['ENODATA', 'ENOTFOUND'];

/** What the look-up asks; tests put their own in its place. */
export type Internet = {
  resolver: Pick<Resolver, 'resolveMx' | 'resolveNs' | 'resolveSrv'>;
  readPage: (url: URL, timeoutMs: number) => Promise<string | null>;
};

const internet = (): Internet => ({
  resolver: new Resolver({ timeout: NAMES, tries: 1 }),
  readPage: readPublicPage,
});

/**
 * Asks the internet about a domain that the directory does not know: its mail exchangers, its service names, its
 * autoconfig file and Thunderbird's public database. Only the domain leaves this server, never the address.
 * @param domain judged by `isPublicDomain` before
 * @returns within some seconds, whatever is silent
 */
export const lookUpDomain = async (
  domain: string,
  { resolver, readPage }: Internet = internet(),
): Promise<LookedUpDomain> => {
  const silent: LookedAt[] = [];
  const orNothing = async <Answer>(what: LookedAt, ask: Promise<Answer[]>): Promise<Answer[]> => {
    try {
      return (await ask).slice(0, MOST_NAMES);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      // Thunderbird's machine is there: not to find it is to have no line.
      const isNothing = NOTHING.includes(code) && what !== 'thunderbird';
      if (!isNothing && !silent.includes(what)) silent.push(what);
      return [];
    }
  };
  const fromPage = async (from: 'autoconfig' | 'thunderbird', url: string) => {
    const servers = readPage(new URL(url), PAGE).then((xml) => readAutoconfig(xml ?? '', domain));
    return (await orNothing(from, servers)).map((server) => ({ ...server, from }));
  };
  const fromServices = SERVICES.map(async ([service, protocol, security]) => {
    const answers = await orNothing('srv', resolver.resolveSrv(`${service}.${domain}`));
    return answers
      .toSorted((a, b) => a.priority - b.priority)
      .filter(({ name }) => hostOf(name) !== '')
      .map(({ name, port }) => ({ protocol, host: hostOf(name), port, security, from: 'srv' as const }));
  });
  const [mx, ns, ...servers] = await Promise.all([
    orNothing('mx', resolver.resolveMx(domain)),
    orNothing('ns', resolver.resolveNs(domain)),
    fromPage('autoconfig', `https://autoconfig.${domain}/mail/config-v1.1.xml`),
    fromPage('thunderbird', `https://autoconfig.thunderbird.net/v1.1/${domain}`),
    ...fromServices,
  ]);
  return {
    domain,
    mx: mx.toSorted((a, b) => a.priority - b.priority).map(({ exchange }) => hostOf(exchange)),
    ns: ns.map(hostOf),
    servers: servers.flat(),
    silent,
  };
};

const HOST = /(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z]/g;

/** The host names in a text that somebody typed: an address, a link, a bare name. */
export const hostsIn = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(HOST) ?? [];

/** Whether a host is one of the known ones or lies below one (`mail.aoba.example.ne.jp` below `aoba.example.ne.jp`). */
const belongs = (host: string, known: readonly string[]): boolean =>
  known.some((domain) => host === domain || host.endsWith(`.${domain}`));

export type DomainMatch = 'match' | 'differ' | 'not-known';

/**
 * Compares what a notice shows with what is known of the provider. A look-alike differs: the end of the name decides,
 * so `aoba.example.ne.jp.evil.example` is none of Aoba's.
 * @param shown what was typed from the mail: a sender or a link
 * @param known texts that hold the provider's domains: the mail address, server names
 */
export function matchDomains(shown: string, known: readonly string[]): DomainMatch {
  const hosts = hostsIn(shown);
  const domains = known.flatMap(hostsIn);
  if (hosts.length === 0 || domains.length === 0) return 'not-known';
  return hosts.every((host) => belongs(host, domains)) ? 'match' : 'differ';
}

import { currentServer } from '../providers/export-providers';
import { findProviders } from '../providers/find-providers';
import { domainOf } from '../providers/fold';
import type { MailServer, Provider } from '../providers/provider';
import { MAIL_PROTOCOLS } from '../providers/provider-terms';

/** The servers that an address's company says to use today; those whose name differs from customer to customer are left out. */
export const suggestedServers = (
  providers: readonly Provider[],
  address: string,
): { provider: Provider | null; servers: MailServer[] } => {
  const domain = domainOf(address);
  const provider = domain.includes('.')
    ? (findProviders(providers, { address })['mail-host'][0]?.provider ?? null)
    : null;
  const servers = provider
    ? MAIL_PROTOCOLS.flatMap((protocol) => currentServer(provider, protocol) ?? [])
    : [];
  const named = servers.map((server) => ({ ...server, host: server.host.replaceAll('{domain}', domain) }));
  const whole = named.filter(({ host }) => !host.includes('*'));
  return { provider: whole.length > 0 ? provider : null, servers: whole };
};

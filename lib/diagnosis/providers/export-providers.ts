import type { MailServer, Provider } from './provider';
import { type MailProtocol, MAIL_PROTOCOLS } from './provider-terms';

type ExportedServer = Pick<MailServer, 'host' | 'port' | 'security'>;

export type ExportedProvider = {
  name: string;
  domains: string[];
  webmail: string | null;
} & Record<MailProtocol, ExportedServer | null>;

/** The server that a mail program is set to today; of several the entry's first. */
export const currentServer = (provider: Provider, protocol: MailProtocol): MailServer | undefined =>
  provider.servers?.find((server) => server.protocol === protocol && !server.old);

/** The directory in its short form, for other programs: what is current, and null for what is not known. */
export const exportProviders = (providers: readonly Provider[]): ExportedProvider[] =>
  providers.map((provider) => {
    const [imap, pop, smtp] = MAIL_PROTOCOLS.map((protocol): ExportedServer | null => {
      const server = currentServer(provider, protocol);
      return server ? { host: server.host, port: server.port, security: server.security } : null;
    });
    return {
      name: provider.name.ja,
      domains: provider.domains ?? [],
      imap: imap ?? null,
      pop: pop ?? null,
      smtp: smtp ?? null,
      webmail: provider.webmail ?? null,
    };
  });

import { Fragment } from 'react';
import { currentServer } from '@/lib/diagnosis/providers/export-providers';
import type { Provider } from '@/lib/diagnosis/providers/provider';
import { MAIL_PROTOCOLS } from '@/lib/diagnosis/providers/provider-terms';
import { ProviderServer } from './provider-server';

/** What a mail program is set to today and, under each, what it was set to before. */
export function ProviderServers({ provider, domain }: { provider: Provider; domain: string }) {
  return MAIL_PROTOCOLS.map((protocol) => {
    const now = currentServer(provider, protocol);
    const former = (provider.servers ?? []).filter((server) => server.protocol === protocol && server.old);
    return (
      <Fragment key={protocol}>
        {[...(now ? [now] : []), ...former].map((server) => (
          <ProviderServer key={`${server.host} ${server.port}`} server={server} domain={domain} />
        ))}
      </Fragment>
    );
  });
}

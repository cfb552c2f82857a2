'use client';

import { Globe } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { findProviders } from '@/lib/diagnosis/providers/find-providers';
import { LOOKED_AT, type LookedUpDomain } from '@/lib/diagnosis/providers/looked-up';
import type { Provider } from '@/lib/diagnosis/providers/provider';
import { useTranslations } from '@/lib/i18n/use-translations';
import { lookUpDomain } from '@/lib/tablet/look-up-domain';
import { ProviderCard } from './provider-card';
import { ProviderLine } from './provider-line';
import { ProviderServer } from './provider-server';

type Told = LookedUpDomain | 'asking' | 'no-line' | null;

/** For a domain of the customer's own: asks the internet who has its mail, where there is a line to ask. */
export function LookUpDomain({ domain, providers }: { domain: string; providers: readonly Provider[] }) {
  const t = useTranslations('visit.information.found');
  const [told, setTold] = useState<Told>(null);
  const ask = async () => {
    setTold('asking');
    setTold((await lookUpDomain(domain)) ?? 'no-line');
  };
  return (
    <div className="my-2.5 text-15 leading-normal" aria-live="polite">
      {typeof told === 'object' && told ? (
        <Answer told={told} providers={providers} />
      ) : (
        <p className="flex flex-wrap items-center gap-x-3">
          <Button size="small" disabled={told === 'asking'} onClick={() => void ask()}>
            <Globe aria-hidden="true" className="size-4.5" />
            {t('lookUp', { domain })}
          </Button>
          {told && t(told === 'asking' ? 'asking' : 'noLine')}
        </p>
      )}
    </div>
  );
}

function Answer({ told, providers }: { told: LookedUpDomain; providers: readonly Provider[] }) {
  const t = useTranslations('visit.information.found');
  const { domain, mx, ns, servers, silent } = told;
  const hosts = servers.map(({ host }) => host);
  const match = findProviders(providers, { mx, servers: hosts })['mail-host'][0];
  const nothing = mx.length + ns.length + servers.length === 0;
  return (
    <>
      <section aria-label={t('online', { domain })}>
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 rounded-card bg-surface px-4 py-2.5">
          {mx.length > 0 && <ProviderLine label={t('from.mx')}>{mx.join(', ')}</ProviderLine>}
          {ns.length > 0 && <ProviderLine label={t('from.ns')}>{ns.join(', ')}</ProviderLine>}
          {servers.map((server) => (
            <ProviderServer
              key={`${server.from} ${server.protocol} ${server.host} ${server.port}`}
              server={server}
              domain={domain}
              from={t(`from.${server.from}`)}
            />
          ))}
          {nothing && <ProviderLine label={domain}>{t('nothing')}</ProviderLine>}
          {silent.length > 0 && (
            <ProviderLine label={t('silent')}>
              {LOOKED_AT.filter((what) => silent.includes(what))
                .map((what) => t(`from.${what}`))
                .join(', ')}
            </ProviderLine>
          )}
        </dl>
      </section>
      {match && <ProviderCard provider={match.provider} domain={domain} label={t('fromMx')} />}
    </>
  );
}

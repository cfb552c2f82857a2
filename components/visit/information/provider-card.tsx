'use client';

import { Copy, Phone } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { currentServer } from '@/lib/diagnosis/providers/export-providers';
import type { Provider } from '@/lib/diagnosis/providers/provider';
import { MAIL_PROTOCOLS } from '@/lib/diagnosis/providers/provider-terms';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useText } from '../use-text';
import { CompareSettings } from './compare-settings';
import { ProviderLine } from './provider-line';
import { ProviderPast } from './provider-past';
import { ProviderServer } from './provider-server';
import { useFillFacts } from './use-fill-facts';

/**
 * A company of the directory, with what its customers' mail programs need, and one tap to copy it.
 * @param label from what it was found
 */
export function ProviderCard({
  provider,
  domain,
  label,
}: {
  provider: Provider;
  domain: string;
  label: string;
}) {
  const t = useTranslations('visit.information.found');
  const text = useText();
  const fill = useFillFacts(provider, domain);
  return (
    <section
      aria-label={label}
      className="my-2.5 rounded-card bg-accent-tint px-4 pt-2.5 pb-3 text-15 leading-normal"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <p>
          <span className="mr-2 text-14 text-muted">{label}</span>
          <b className="text-17">{text(provider.name)}</b>
          <span className="ml-2 text-14 text-muted">
            {provider.kinds.map((kind) => t(`as.${kind}`)).join('・')}
          </span>
        </p>
        {fill && (
          <Button size="small" onClick={fill}>
            <Copy aria-hidden="true" className="size-4.5" />
            {t('fill')}
          </Button>
        )}
      </div>
      <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-0.5">
        {MAIL_PROTOCOLS.map((protocol) => {
          const server = currentServer(provider, protocol);
          return server && <ProviderServer key={protocol} server={server} domain={domain} />;
        })}
        {provider.webmail && (
          <ProviderLine label={t('webmail')}>
            <a href={provider.webmail} target="_blank" rel="noreferrer" className="break-all underline">
              {provider.webmail}
            </a>
          </ProviderLine>
        )}
        {provider.desks?.map(({ number, name, hours, menu, asks }) => (
          <ProviderLine key={number} label={t('desk')}>
            <a href={`tel:${number}`} className="mr-2 font-bold whitespace-nowrap underline">
              <Phone aria-hidden="true" className="mr-1 inline size-4" />
              {number}
            </a>
            {text(name)}
            {hours && <span className="ml-2 text-muted">{text(hours)}</span>}
            {menu && <span className="block">{t('menu', { way: text(menu) })}</span>}
            {asks && <span className="block">{t('asks', { what: text(asks) })}</span>}
          </ProviderLine>
        ))}
      </dl>
      {provider.note && <p className="mt-1">{text(provider.note)}</p>}
      {provider.servers && <CompareSettings provider={provider} domain={domain} />}
      <ProviderPast provider={provider} domain={domain} />
    </section>
  );
}

'use client';

import { Phone } from 'lucide-react';
import { PARTIES, type Party } from '@/lib/diagnosis/providers/find-providers';
import type { Provider } from '@/lib/diagnosis/providers/provider';
import { useFormats } from '@/lib/i18n/use-formats';
import { useTranslations } from '@/lib/i18n/use-translations';
import { desksOf } from '@/lib/shop/remembered-desks';
import { useVisit } from '@/lib/tablet/visit-context';
import { RememberedDeskLine } from '../desks/remembered-desk';
import { useText } from '../use-text';
import { CompareSettings } from './compare-settings';
import { FillButton } from './fill-button';
import { NoticeLines } from './notice-lines';
import { ProviderLine } from './provider-line';
import { ProviderPast } from './provider-past';
import { ProviderServers } from './provider-servers';

/** What somebody with an address is taken for. */
const MAIL_PARTIES: readonly Party[] = ['mail-host', 'provider'];

/**
 * A company of the directory, with what its customers' mail programs need, its desks as the directory and the shop know
 * them, and a tap to copy it.
 * @param domain of the customer's address, '' where it is not known
 * @param label from what it was found
 * @param each whether it can be copied as one party at a time; otherwise as the mail company and, where it is one, the
 * provider at once
 */
export function ProviderCard({
  provider,
  domain,
  label,
  each = false,
}: {
  provider: Provider;
  domain: string;
  label: string;
  each?: boolean;
}) {
  const t = useTranslations('visit.information.found');
  const formats = useFormats();
  const text = useText();
  const { shop } = useVisit();
  const parties = each
    ? PARTIES.filter((party) => provider.kinds.includes(party))
    : MAIL_PARTIES.filter((party) => party === 'mail-host' || provider.kinds.includes(party));
  const remembered = desksOf(shop, { providerId: provider.id, name: provider.name.ja });
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
            {formats.dotted(provider.kinds.map((kind) => t(`as.${kind}`)))}
          </span>
        </p>
        <div className="flex flex-wrap gap-2">
          {(each ? parties.map((party) => [party]) : [parties]).map((together) => (
            <FillButton
              key={together.join()}
              provider={provider}
              domain={domain}
              parties={together}
              words={
                each
                  ? t('fillAs', { party: formats.dotted(together.map((one) => t(`as.${one}`))) })
                  : t('fill')
              }
            />
          ))}
        </div>
      </div>
      <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-0.5">
        <ProviderServers provider={provider} domain={domain} />
        {(['webmail', 'customerPage'] as const).map((page) => {
          const href = provider[page];
          return (
            href && (
              <ProviderLine key={page} label={t(page)}>
                <a href={href} target="_blank" rel="noreferrer" className="break-all underline">
                  {href}
                </a>
              </ProviderLine>
            )
          );
        })}
        {remembered.map((desk) => (
          <ProviderLine key={desk.id} label={t('shopDesk')}>
            <RememberedDeskLine desk={desk} />
          </ProviderLine>
        ))}
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
        <NoticeLines provider={provider} />
      </dl>
      {provider.note && <p className="mt-1">{text(provider.note)}</p>}
      {provider.servers && <CompareSettings provider={provider} domain={domain} />}
      <ProviderPast provider={provider} />
    </section>
  );
}

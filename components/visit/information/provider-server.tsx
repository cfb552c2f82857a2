import type { MailServer } from '@/lib/diagnosis/providers/provider';
import { useTranslations } from '@/lib/i18n/use-translations';
import { ProviderLine } from './provider-line';

/** A server as it stands in a mail program: since when, and an old one until when. */
export function ProviderServer({
  server,
  domain,
  from,
}: {
  server: MailServer;
  domain: string;
  /** Where it was found, in words. */
  from?: string;
}) {
  const t = useTranslations('visit.information.found');
  const { protocol, host, port, security, old, since, until } = server;
  return (
    <ProviderLine label={old ? t('was') : t(protocol)}>
      <span className={`mr-2 ${old ? 'text-muted' : 'font-bold'}`}>
        {host.replace('{domain}', domain || t('anyDomain'))}
      </span>
      <span className="sm:whitespace-nowrap">
        {t('port', { port: String(port) })} {t(`security.${security}`)}
      </span>
      {since && <span className="ml-2 whitespace-nowrap text-muted">{t('since', { day: since })}</span>}
      {until && <span className="ml-2 whitespace-nowrap text-muted">{t('until', { day: until })}</span>}
      {from && <span className="ml-2 text-muted">{from}</span>}
    </ProviderLine>
  );
}

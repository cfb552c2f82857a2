import { getTranslations } from '@/lib/i18n/get-translations';
import { CallShop } from '@/components/report/call-shop';
import { LinkMessage } from '@/components/report/link-message';
import { formatsFor } from '@/lib/i18n/formats';
import type { Locale } from '@/lib/i18n/locales';
import type { FoundLink } from '@/lib/server/customer-link/find-link';

type Reason = 'expired' | 'revoked' | 'stopped' | 'unreadable';

/** A link that opens nothing, with its reason and whom to call. */
export async function ClosedLink({
  link,
  locale,
  because,
}: {
  link: FoundLink;
  locale: Locale;
  because: Reason;
}) {
  const t = await getTranslations({ locale, namespace: 'customer' });
  const date = link.expiresAt ? formatsFor(locale, link.shop.zone).date(link.expiresAt) : '';
  const words = {
    expired: [t('closed.expired'), t('closed.expiredOn', { date }), t('closed.callUs')],
    revoked: [t('closed.revoked'), t('closed.revokedHelp'), t('closed.callUs')],
    stopped: [t('pin.stopped'), t('pin.stoppedHelp')],
    unreadable: [t('closed.unreadable'), t('closed.unreadableHelp')],
  } satisfies Record<Reason, string[]>;
  const [title, ...lines] = words[because];
  return (
    <LinkMessage title={title}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {link.shop.phone && <CallShop phone={link.shop.phone} hours={link.shop.hours} />}
    </LinkMessage>
  );
}

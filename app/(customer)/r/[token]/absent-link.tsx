import { getLocale } from 'next-intl/server';
import { getTranslations } from '@/lib/i18n/get-translations';
import { LinkMessage } from '@/components/report/link-message';
import { buttonClass } from '@/components/ui/button';
import { isLocale, type Locale } from '@/lib/i18n/locales';

/** The database is away: nothing is known of the link, and the customer is asked to try again. */
export async function AbsentLink({ address, lang }: { address: string; lang: unknown }) {
  const locale = isLocale(lang) ? lang : await getLocale();
  return (
    <div lang={locale} className="customer mx-auto max-w-[40rem] px-5 text-20 leading-[1.75]">
      <AbsentMessage locale={locale} address={isLocale(lang) ? `${address}?lang=${lang}` : address} />
    </div>
  );
}

/** The same, on a page that is there already. */
export async function AbsentMessage({ locale, address }: { locale: Locale; address: string }) {
  const t = await getTranslations({ locale, namespace: 'customer.absent' });
  return (
    <LinkMessage title={t('title')}>
      <p>{t('body')}</p>
      <a href={address} className={buttonClass('primary', 'large', 'mt-4 min-h-17 w-full text-[1.2em]')}>
        {t('again')}
      </a>
    </LinkMessage>
  );
}

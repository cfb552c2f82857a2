import { getLocale } from 'next-intl/server';
import { getTranslations } from '@/lib/i18n/get-translations';
import { LinkMessage } from '@/components/report/link-message';
import { buttonClass } from '@/components/ui/button';
import { isLocale } from '@/lib/i18n/locales';

/** The database is away: nothing is known of the link, and the customer is asked to try again. */
export async function AbsentLink({ address, lang }: { address: string; lang: unknown }) {
  const locale = isLocale(lang) ? lang : await getLocale();
  const t = await getTranslations({ locale, namespace: 'customer.absent' });
  return (
    <div lang={locale} className="customer mx-auto max-w-[40rem] px-5 text-20 leading-[1.75]">
      <LinkMessage title={t('title')}>
        <p>{t('body')}</p>
        <a
          href={isLocale(lang) ? `${address}?lang=${lang}` : address}
          className={buttonClass('primary', 'large', 'mt-4 min-h-17 w-full text-[1.2em]')}
        >
          {t('again')}
        </a>
      </LinkMessage>
    </div>
  );
}

import { getLocale } from 'next-intl/server';
import { getTranslations } from '@/lib/i18n/get-translations';
import { LinkMessage } from '@/components/report/link-message';
import { buttonClass } from '@/components/ui/button';
import { isLocale } from '@/lib/i18n/locales';
import { CARD_PATH } from '@/lib/report/card-code';

/** A link that nobody made, was mistyped, or has not been sent by its tablet yet: which of them, nobody can tell. */
export async function UnknownLink({ lang }: { lang: unknown }) {
  const locale = isLocale(lang) ? lang : await getLocale();
  const t = await getTranslations({ locale, namespace: 'customer.unknown' });
  return (
    <div lang={locale} className="customer mx-auto max-w-[40rem] px-5 text-20 leading-[1.75]">
      <LinkMessage title={t('title')}>
        <p>{t('unsent')}</p>
        <p>{t('typed')}</p>
        <a href={CARD_PATH} className={buttonClass('line', 'large', 'my-2 min-h-17 w-full text-[1.1em]')}>
          {t('card')}
        </a>
        <p>{t('call')}</p>
      </LinkMessage>
    </div>
  );
}

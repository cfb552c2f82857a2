import { getTranslations } from '@/lib/i18n/get-translations';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { otherLanguage } from './other-language';

/**
 * The frame of the pages that a customer sees: whose they are, how large, in which language. All of it works without
 * JavaScript, since a browser inside another app may have none.
 * @param address the page's own, to come back to in the other language
 */
export async function CustomerFrame({
  locale,
  shop,
  address,
  children,
}: {
  locale: Locale;
  shop: string;
  address: string;
  children: ReactNode;
}) {
  const t = await getTranslations({ locale, namespace: 'customer' });
  const { other, name } = otherLanguage(locale);
  const choice =
    'flex min-h-11 cursor-pointer items-center px-2 has-checked:bg-ink has-checked:font-bold has-checked:text-paper has-focus-visible:outline-3 has-focus-visible:outline-accent';
  return (
    <div lang={locale} className="customer mx-auto max-w-[40rem] px-5 text-20 leading-[1.75]">
      <header className="flex flex-wrap items-center justify-between gap-x-2 gap-y-1 border-b border-line py-3 text-16 leading-snug">
        <b className="mr-auto">{shop}</b>
        <a
          href={`${address}?lang=${other}`}
          lang={other}
          hrefLang={other}
          className="report-screen flex min-h-11 items-center px-1 text-15 text-accent underline"
        >
          {name}
        </a>
        <fieldset className="report-screen flex overflow-hidden rounded-card border border-line-strong bg-surface">
          <legend className="sr-only">{t('size.label')}</legend>
          <label className={choice}>
            <input type="radio" name="size" defaultChecked className="sr-only" />
            {t('size.normal')}
          </label>
          <label className={`border-l border-line-strong text-[1.2em] ${choice}`}>
            <input type="radio" name="size" id="report-large" className="sr-only" />
            {t('size.large')}
          </label>
        </fieldset>
      </header>
      {children}
    </div>
  );
}

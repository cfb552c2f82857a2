'use client';

import { useLocale } from 'next-intl';
import { useTranslations } from '@/lib/i18n/use-translations';
import { locales, type Locale } from '@/lib/i18n/locales';

/** The two languages side by side, each in its own words. */
export function LanguageSwitch({
  onChange,
  className = '',
}: {
  onChange: (locale: Locale) => void;
  className?: string;
}) {
  const t = useTranslations('common.language');
  const current = useLocale();
  return (
    <div role="group" aria-label={t('label')} className={`flex gap-2 ${className}`}>
      {locales.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          aria-pressed={locale === current}
          onClick={() => onChange(locale)}
          className={`inline-flex min-h-hit min-w-18 items-center justify-center rounded-card px-2 ${locale === current ? 'font-bold' : 'text-accent hover:bg-accent-tint'}`}
        >
          {t(locale)}
        </button>
      ))}
    </div>
  );
}

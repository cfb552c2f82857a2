import type { Locale } from '@/lib/i18n/locales';

/** The language that is not shown now, by its own name, so that whoever reads it finds it. */
export const otherLanguage = (locale: Locale): { other: Locale; name: string } =>
  locale === 'ja' ? { other: 'en', name: 'English' } : { other: 'ja', name: '日本語' };

'use client';

import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '../locales';
import commonEn from '../messages/en/common.json';
import commonJa from '../messages/ja/common.json';

const texts = { en: { common: commonEn }, ja: { common: commonJa } };

/**
 * Language, zone and the texts that client components of any page may need.
 * @param timeZone IANA name
 */
export function SiteWords({
  locale,
  timeZone,
  children,
}: {
  locale: Locale;
  timeZone: string;
  children: ReactNode;
}) {
  return (
    <NextIntlClientProvider locale={locale} timeZone={timeZone} messages={texts[locale]}>
      {children}
    </NextIntlClientProvider>
  );
}

import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { getLocale } from 'next-intl/server';
import { getTranslations } from '@/lib/i18n/get-translations';
import type { ReactNode } from 'react';
import { themeCookie } from '@/lib/i18n/locales';

/** What every page tells of itself, unless it tells it otherwise. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common.product');
  return {
    title: { default: t('name'), template: `%s — ${t('name')}` },
    description: t('description'),
    robots: { index: false, follow: false },
    referrer: 'strict-origin',
    icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' }, apple: '/apple-touch-icon.png' },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#14171c' },
  ],
};

/** The bare document of a page, in the language and the colours that were chosen. */
export async function Document({ children }: { children: ReactNode }) {
  const theme = (await cookies()).get(themeCookie)?.value;
  return (
    <html
      lang={await getLocale()}
      data-theme={theme === 'light' || theme === 'dark' ? theme : undefined}
      suppressHydrationWarning
    >
      <body>{children}</body>
    </html>
  );
}

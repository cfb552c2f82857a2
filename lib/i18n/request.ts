import 'server-only';
import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { defaultTimeZone, isLocale, localeCookie, localeFromHeader, type Locale } from './locales';
import type { Messages } from './messages';

async function requestLocale(): Promise<Locale> {
  const chosen = (await cookies()).get(localeCookie)?.value;
  return isLocale(chosen) ? chosen : localeFromHeader((await headers()).get('accept-language'));
}

async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === 'en' ? (await import('./messages-en')).default : (await import('./messages-ja')).default;
}

export default getRequestConfig(async ({ locale }) => {
  const wanted = isLocale(locale) ? locale : await requestLocale();
  return { locale: wanted, timeZone: defaultTimeZone, messages: await loadMessages(wanted) };
});

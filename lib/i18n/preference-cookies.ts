import 'client-only';
import { localeCookie, themeCookie, type Locale, type Theme } from './locales';

const keep = 'path=/; max-age=31536000; samesite=lax';

/** Remembers the language for a year; the server reads it on the next request. */
export function rememberLocale(locale: Locale): void {
  document.cookie = `${localeCookie}=${locale}; ${keep}`;
  document.documentElement.lang = locale;
}

/** Remembers the theme for a year and shows it at once. */
export function rememberTheme(theme: Theme): void {
  document.cookie = `${themeCookie}=${theme}; ${keep}`;
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** @returns the cookie's value, or undefined where it was never set */
export function readPreference(name: typeof localeCookie | typeof themeCookie): string | undefined {
  return document.cookie
    .split('; ')
    .find((entry) => entry.startsWith(`${name}=`))
    ?.slice(name.length + 1);
}

/** The languages the product speaks; the first is the default. */
export const locales = ['ja', 'en'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'ja';

/** The zone of the shop until its own is known: visits, "today" and case numbers are told in it. */
export const defaultTimeZone = 'Asia/Tokyo';

/** Read by the server and by `public/first-paint.js`; both must know the same names. */
export const localeCookie = 'kiriwake-locale';
export const themeCookie = 'kiriwake-theme';

export const themes = ['light', 'dark', 'system'] as const;

export type Theme = (typeof themes)[number];

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

export function isTheme(value: unknown): value is Theme {
  return themes.some((theme) => theme === value);
}

/**
 * The language for somebody who has not chosen one.
 * @param acceptLanguage the header as the browser sent it, e.g. `en-GB,en;q=0.9,ja;q=0.8`
 * @returns the first of our languages in the browser's order of preference, else Japanese
 */
export function localeFromHeader(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...options] = part.trim().toLowerCase().split(';');
      const q = options.map((option) => /^\s*q=([\d.]+)/.exec(option)?.[1]).find((found) => found);
      return { language: tag.split('-')[0], weight: q === undefined ? 1 : Number(q) };
    })
    .filter((entry) => entry.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { language } of wanted) if (isLocale(language)) return language;
  return defaultLocale;
}

'use client';

import { IntlProvider } from 'next-intl';
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { defaultTimeZone, type Locale } from '@/lib/i18n/locales';
import { loadShellMessages, type ShellMessages } from '@/lib/i18n/messages';
import { rememberLocale } from '@/lib/i18n/preference-cookies';

type Texts = { locale: Locale; messages: ShellMessages };

const ChangeLocale = createContext<(locale: Locale) => void>(() => {});

/** In the technician's shell: changes the language in place, without a reload. */
export function useChangeLocale(): (locale: Locale) => void {
  return useContext(ChangeLocale);
}

/**
 * Texts for the static shell: fetches the one language that `first-paint.js` found, shows nothing until it
 * is there (from the browser's cache once installed).
 * @param timeZone the shop's zone, once the tablet knows it
 */
export function ShellTexts({
  children,
  timeZone = defaultTimeZone,
}: {
  children: ReactNode;
  timeZone?: string;
}) {
  const [texts, setTexts] = useState<Texts>();

  const load = useCallback(async (locale: Locale) => {
    const messages = await loadShellMessages(locale);
    setTexts({ locale, messages });
  }, []);

  useEffect(() => {
    void load(document.documentElement.lang === 'en' ? 'en' : 'ja');
  }, [load]);

  const change = useMemo(
    () => (locale: Locale) => {
      rememberLocale(locale);
      void load(locale);
    },
    [load],
  );

  if (!texts) return null;
  return (
    <ChangeLocale value={change}>
      <IntlProvider locale={texts.locale} messages={texts.messages} timeZone={timeZone}>
        {children}
      </IntlProvider>
    </ChangeLocale>
  );
}

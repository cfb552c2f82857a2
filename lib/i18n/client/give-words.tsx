import { NextIntlClientProvider, useLocale, useMessages } from 'next-intl';
import { type ReactNode, useMemo } from 'react';
import type { Locale } from '../locales';
import type { Messages } from '../messages';

/**
 * Makes a component that gives client components below it texts beside those they have already. The texts come with the
 * script that holds the component, once for all pages, and not in each page's own data; both languages, so that a
 * change of the language is no other component, which would lose what is being typed.
 */
export const giveWords = (texts: Record<Locale, Partial<Messages>>) =>
  function GivenWords({ children }: { children: ReactNode }) {
    const locale = useLocale();
    const above = useMessages();
    const messages = useMemo(() => ({ ...above, ...texts[locale] }), [above, locale]);
    return (
      <NextIntlClientProvider locale={locale} messages={messages}>
        {children}
      </NextIntlClientProvider>
    );
  };

'use client';

import { IntlProvider, useLocale, useTimeZone } from 'next-intl';
import { useEffect, useState, type ReactNode } from 'react';
import { loadShellMessages, type ShellMessages } from '@/lib/i18n/messages';
import { useVisit } from '@/lib/tablet/visit-context';

/** What is below is in the customer's language, whatever the technician reads; shown once its words are there. */
export function CustomerLanguage({ children }: { children: ReactNode }) {
  const { language } = useVisit().state.root;
  const locale = useLocale();
  const timeZone = useTimeZone();
  const [messages, setMessages] = useState<ShellMessages>();
  useEffect(() => {
    let here = true;
    if (language !== locale) void loadShellMessages(language).then((loaded) => here && setMessages(loaded));
    return () => {
      here = false;
    };
  }, [language, locale]);
  if (language === locale) return children;
  if (!messages) return null;
  return (
    <IntlProvider locale={language} messages={messages} timeZone={timeZone}>
      {children}
    </IntlProvider>
  );
}

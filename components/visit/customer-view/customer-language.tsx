'use client';

import { IntlProvider, useLocale, useMessages, useTimeZone } from 'next-intl';
import { useEffect, useState, type ReactNode } from 'react';
import { loadShellMessages, type ShellMessages } from '@/lib/i18n/messages';
import { useVisit } from '@/lib/tablet/visit-context';

/** What is below is in the customer's language, whatever the technician reads; in ours until its words are there. */
export function CustomerLanguage({ children }: { children: ReactNode }) {
  const { language } = useVisit().state.root;
  const locale = useLocale();
  const ours = useMessages();
  const timeZone = useTimeZone();
  const [messages, setMessages] = useState<ShellMessages>();
  useEffect(() => {
    let here = true;
    const load = async () => {
      const loaded = await loadShellMessages(language);
      if (here) setMessages(loaded);
    };
    // Not to be had without a network: then it stays in ours.
    if (language !== locale) load().catch(() => {});
    return () => {
      here = false;
    };
  }, [language, locale]);
  const theirs = language !== locale && messages;
  return (
    <IntlProvider locale={theirs ? language : locale} messages={theirs ? messages : ours} timeZone={timeZone}>
      {children}
    </IntlProvider>
  );
}

'use client';

import { IntlProvider, useLocale, useMessages, useTimeZone } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import type { Messages } from '@/lib/i18n/messages';

type ProbeMessages = Messages['probe'];

const load = async (locale: string): Promise<ProbeMessages> =>
  locale === 'en'
    ? (await import('@/lib/i18n/messages/en/probe.json')).default
    : (await import('@/lib/i18n/messages/ja/probe.json')).default;

/** The words of a probe for what is below: only whoever opens one fetches them. */
export function ProbeTexts({ children }: { children: ReactNode }) {
  const locale = useLocale();
  const all = useMessages();
  const zone = useTimeZone();
  const [probe, setProbe] = useState<ProbeMessages>();
  useEffect(() => {
    let here = true;
    void load(locale).then((loaded) => here && setProbe(loaded));
    return () => {
      here = false;
    };
  }, [locale]);
  if (!probe) return null;
  return (
    <IntlProvider locale={locale} timeZone={zone} messages={{ ...all, probe }}>
      {children}
    </IntlProvider>
  );
}

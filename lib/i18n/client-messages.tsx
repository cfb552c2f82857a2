import 'server-only';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages, getTimeZone } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Namespace } from './messages';

const everywhere = ['common', 'errors', 'words'] as const satisfies readonly Namespace[];

/**
 * Gives client components below it their texts. Each page ships only what it names, so that an office
 * page does not carry the technician's texts.
 * @param names namespaces beside `common`, `errors` and `words`, which are always there
 */
export async function ClientMessages({
  names = [],
  children,
}: {
  names?: readonly Namespace[];
  children: ReactNode;
}) {
  const all = await getMessages();
  const messages = Object.fromEntries([...everywhere, ...names].map((name) => [name, all[name]]));
  return (
    <NextIntlClientProvider locale={await getLocale()} timeZone={await getTimeZone()} messages={messages}>
      {children}
    </NextIntlClientProvider>
  );
}

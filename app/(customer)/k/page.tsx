import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { CardForm } from '@/components/report/card-form';
import { CustomerFrame } from '@/components/report/customer-frame';
import { getTranslations } from '@/lib/i18n/get-translations';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { CARD_PATH } from '@/lib/report/card-code';
import { findCard } from '@/lib/server/customer-link/find-card';
import { isAbsent } from '@/lib/server/http/is-absent';
import { addressOf } from '@/lib/server/request-origin';
import { AbsentLink } from '../r/[token]/absent-link';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const localeOf = async (lang: unknown): Promise<Locale> => (isLocale(lang) ? lang : getLocale());

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const locale = await localeOf((await searchParams).lang);
  const t = await getTranslations({ locale, namespace: 'customer.card' });
  return { title: { absolute: t('title') }, robots: { index: false, follow: false, nocache: true } };
}

/** Where somebody types the short code that was copied onto their card; the report's page is behind it. */
export default async function CardPage({ searchParams }: Props) {
  const { lang, code } = await searchParams;
  const locale = await localeOf(lang);
  const typed = typeof code === 'string' ? code.slice(0, 100) : '';
  const found =
    typed === ''
      ? null
      : await findCard(typed, addressOf(await headers())).catch((err: unknown) => {
          if (isAbsent(err)) return 'absent' as const;
          throw err;
        });
  if (found === 'absent') return <AbsentLink address={CARD_PATH} lang={lang} />;
  if (found !== null && typeof found === 'object')
    redirect(`/r/${found.token}${isLocale(lang) ? `?lang=${lang}` : ''}`);
  return (
    <CustomerFrame locale={locale} shop="" address={CARD_PATH}>
      <main>
        <CardForm locale={locale} typed={typed} answer={found} />
      </main>
    </CustomerFrame>
  );
}

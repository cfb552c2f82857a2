import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CustomerFrame } from '@/components/report/customer-frame';
import { type FoundLink, findLink } from '@/lib/server/customer-link/find-link';
import { hasOpened } from '@/lib/server/customer-link/read-report';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { ClosedLink } from './closed-link';
import { LockedLink } from './locked-link';
import { OpenedReport } from './opened-report';
import '../customer.css';

type Props = {
  params: Promise<{ token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const link = await findLink((await params).token);
  return {
    title: { absolute: link?.shop.name ?? 'Kiriwake' },
    robots: { index: false, follow: false, nocache: true },
  };
}

/** What is behind a customer's link. Opening it changes nothing, so that a preview or a scanner can't use it up. */
export default async function CustomerPage({ params, searchParams }: Props) {
  const { token } = await params;
  const { lang, answer } = await searchParams;
  const link = await findLink(token);
  if (!link) notFound();
  const locale = isLocale(lang) ? lang : link.language;
  const address = `/r/${token}`;
  return (
    <CustomerFrame locale={locale} shop={link.shop.name} address={address}>
      <Inside
        link={link}
        locale={locale}
        address={address}
        answer={typeof answer === 'string' ? answer : null}
      />
    </CustomerFrame>
  );
}

async function Inside(props: { link: FoundLink; locale: Locale; address: string; answer: string | null }) {
  const { link } = props;
  if (link.standing !== 'open')
    return <ClosedLink link={link} locale={props.locale} because={link.standing} />;
  return (await hasOpened(link)) ? <OpenedReport {...props} /> : <LockedLink {...props} />;
}

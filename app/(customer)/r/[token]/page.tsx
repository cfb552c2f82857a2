import type { Metadata } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { CustomerFrame } from '@/components/report/customer-frame';
import { type FoundLink, findLink } from '@/lib/server/customer-link/find-link';
import { hasOpened } from '@/lib/server/customer-link/read-report';
import { isAbsent } from '@/lib/server/http/is-absent';
import { requestLog } from '@/lib/server/log';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { AbsentLink, AbsentMessage } from './absent-link';
import { ClosedLink } from './closed-link';
import { LockedLink } from './locked-link';
import { revisionOf } from '@/lib/server/customer-link/revision-of';
import { OpenedReport } from './opened-report';
import { UnknownLink } from './unknown-link';

type Props = {
  params: Promise<{ token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const link = await lookedUp((await params).token);
  return {
    title: { absolute: (link !== 'absent' && link?.shop.name) || 'Kiriwake' },
    robots: { index: false, follow: false, nocache: true },
  };
}

/** `absent` while the database does not answer: no reason to tell somebody that their link is none. */
const lookedUp = async (token: string): Promise<FoundLink | null | 'absent'> =>
  findLink(token).catch((err: unknown) => {
    if (isAbsent(err)) return 'absent';
    throw err;
  });

/** What is behind a customer's link. Opening it changes nothing, so that a preview or a scanner can't use it up. */
export default async function CustomerPage({ params, searchParams }: Props) {
  const { token } = await params;
  const { lang, answer, v } = await searchParams;
  const link = await lookedUp(token);
  // Not Next's own page for that: it is drawn by a script, and none runs here.
  if (!link) return <UnknownLink lang={lang} />;
  if (link === 'absent') return <AbsentLink address={`/r/${token}`} lang={lang} />;
  const locale = isLocale(lang) ? lang : link.language;
  const address = `/r/${token}`;
  return (
    <CustomerFrame locale={locale} shop={link.shop.name} address={address}>
      <Inside
        link={link}
        locale={locale}
        address={address}
        revision={revisionOf(v)}
        answer={typeof answer === 'string' ? answer : null}
      />
    </CustomerFrame>
  );
}

type Inside = {
  link: FoundLink;
  locale: Locale;
  address: string;
  revision: number | undefined;
  answer: string | null;
};

const inside = async (props: Inside): Promise<ReactNode> => {
  const { link } = props;
  if (link.standing !== 'open')
    return <ClosedLink link={link} locale={props.locale} because={link.standing} />;
  // Called, not rendered: what fails in them is met below.
  return (await hasOpened(link)) ? OpenedReport(props) : LockedLink(props);
};

/** What fails is told here, in words: a page for failures would be drawn by a script. */
async function Inside(props: Inside) {
  try {
    return await inside(props);
  } catch (err) {
    requestLog(await headers()).error({ err }, 'a customer page failed');
    const { link, locale, address } = props;
    if (isAbsent(err)) return <AbsentMessage locale={locale} address={address} />;
    return <ClosedLink link={link} locale={locale} because="unreadable" />;
  }
}

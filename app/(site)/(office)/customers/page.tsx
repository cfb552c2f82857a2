import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from '@/lib/i18n/get-translations';
import { CustomerFind } from '@/components/office/customers/customer-find';
import { Dotted } from '@/components/office/dotted';
import { OfficePage } from '@/components/office/office-page';
import { OlderLink } from '@/components/office/older-link';
import { RowKeys } from '@/components/office/row-keys';
import { EmptyState } from '@/components/ui/empty-state';
import { Cell, HeadCell, Row, Table } from '@/components/ui/table';
import { getFormats } from '@/lib/i18n/get-formats';
import { listCustomers } from '@/lib/server/office/list-customers';
import { requireActor } from '@/lib/server/require-actor';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const single = (value: string | string[] | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('office.customers'))('title') };
}

export default async function CustomersPage({ searchParams }: Props) {
  const { shop } = await requireActor(['office']);
  const given = await searchParams;
  const q = single(given.q)?.slice(0, 100) ?? '';
  const [t, keys, formats, { customers, older }] = await Promise.all([
    getTranslations('office.customers'),
    getTranslations('office.keys'),
    getFormats(),
    listCustomers(shop.root.id, q, single(given.before)),
  ]);
  const next = older && `/customers?${new URLSearchParams({ ...(q && { q }), before: older }).toString()}`;
  return (
    <OfficePage
      keys={[
        { keys: ['/'], label: keys('search') },
        { keys: ['j', 'k'], label: keys('rows') },
        { keys: ['Enter'], label: keys('open') },
        { keys: ['N'], label: keys('takeCall') },
      ]}
    >
      <RowKeys older={next ?? undefined} />
      <h1 className="mb-2 text-22">{t('title')}</h1>
      <CustomerFind asked={q} />
      <p className="my-2 text-right text-13 text-muted">
        <Dotted parts={[t(older ? 'shownMore' : 'shown', { count: customers.length }), t('recent')]} />
      </p>
      {customers.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneHelp')}</EmptyState>
      ) : (
        <Table className="text-13">
          <thead>
            <tr>
              <HeadCell>{t('name')}</HeadCell>
              <HeadCell>{t('phone')}</HeadCell>
              <HeadCell className="max-md:hidden">{t('place')}</HeadCell>
              <HeadCell className="max-md:hidden">{t('cases')}</HeadCell>
              <HeadCell className="text-right! max-md:hidden">{t('last')}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {customers.map((customer) => (
              <Row key={customer.id} className="relative has-[a:focus]:bg-accent-tint">
                <Cell>
                  <Link
                    href={`/customers/${customer.id}`}
                    data-row-link
                    prefetch={false}
                    className="font-bold outline-none after:absolute after:inset-0"
                  >
                    {customer.name}
                  </Link>
                  <span className="block text-muted">{customer.contact}</span>
                </Cell>
                <Cell className="whitespace-nowrap">
                  {customer.phones[0] && formats.phone(customer.phones[0])}
                </Cell>
                <Cell className="max-md:hidden">{customer.place}</Cell>
                <Cell className="max-md:hidden">{t('count', { count: customer.cases })}</Cell>
                <Cell className="text-right whitespace-nowrap max-md:hidden">
                  {customer.lastAt && formats.date(customer.lastAt)}
                </Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      {next && <OlderLink href={next}>{t('older')}</OlderLink>}
    </OfficePage>
  );
}

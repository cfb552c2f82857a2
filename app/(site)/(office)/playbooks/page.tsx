import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import Link from 'next/link';
import { OfficePage } from '@/components/office/office-page';
import { VersionWord } from '@/components/office/playbooks/version-word';
import { RowKeys } from '@/components/office/row-keys';
import { Cell, HeadCell, Row, Table } from '@/components/ui/table';
import { getTranslations } from '@/lib/i18n/get-translations';
import { readShelf } from '@/lib/server/playbooks/read-book';
import { requireActor } from '@/lib/server/require-actor';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('playbooks'))('title') };
}

export default async function PlaybooksPage() {
  const { shop } = await requireActor(['office']);
  const [t, keys, locale, shelf] = await Promise.all([
    getTranslations('playbooks'),
    getTranslations('office.keys'),
    getLocale(),
    readShelf(shop),
  ]);
  return (
    <OfficePage
      keys={[
        { keys: ['/'], label: keys('search') },
        { keys: ['j', 'k'], label: keys('rows') },
        { keys: ['Enter'], label: keys('open') },
      ]}
    >
      <RowKeys />
      <div className="max-w-[64rem]">
        <h1 className="text-22">{t('title')}</h1>
        <p className="mt-1 mb-3 text-15 text-muted">{t('lead')}</p>
        <Table className="text-15">
          <thead>
            <tr>
              <HeadCell>{t('book')}</HeadCell>
              <HeadCell>{t('usedVersion')}</HeadCell>
              <HeadCell className="max-md:hidden">{t('originLabel')}</HeadCell>
              <HeadCell className="text-right! max-md:hidden">{t('counts.checks')}</HeadCell>
              <HeadCell className="text-right! max-md:hidden">{t('counts.causes')}</HeadCell>
              <HeadCell className="text-right!">{t('counts.cases')}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {shelf.map(({ title, current, checks, causes, cases }) => (
              <Row key={current.playbookId}>
                <Cell>
                  <Link
                    href={`/playbooks/${current.playbookId}`}
                    data-row-link
                    prefetch={false}
                    className="font-bold text-accent hover:underline"
                  >
                    {title[locale]}
                  </Link>
                </Cell>
                <Cell>
                  <VersionWord shipped={current.shippedVersion} own={current.serial} />
                </Cell>
                <Cell className="max-md:hidden">{t(`origin.${current.origin}`)}</Cell>
                <Cell className="text-right max-md:hidden">{checks}</Cell>
                <Cell className="text-right max-md:hidden">{causes}</Cell>
                <Cell className="text-right">{cases}</Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      </div>
    </OfficePage>
  );
}

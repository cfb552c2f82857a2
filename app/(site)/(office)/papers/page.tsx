import type { Metadata } from 'next';
import Link from 'next/link';
import { OfficePage } from '@/components/office/office-page';
import { OlderLink } from '@/components/office/older-link';
import { ExportLine } from '@/components/office/papers/export-line';
import { PaperFilters } from '@/components/office/papers/paper-filters';
import { PaperTable } from '@/components/office/papers/paper-table';
import { RowKeys } from '@/components/office/row-keys';
import { buttonClass } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { paperFilterAddress, paperFilterSchema } from '@/lib/case/paper-filter';
import { getTranslations } from '@/lib/i18n/get-translations';
import { countPapers, listPapers, MOST_EXPORTED } from '@/lib/server/office/list-papers';
import { requireActor } from '@/lib/server/require-actor';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('office.paperList'))('title') };
}

export default async function PapersPage({ searchParams }: Props) {
  const { shop, user } = await requireActor(['office', 'administrator']);
  const filter = paperFilterSchema.parse(await searchParams);
  const { id: shopId, zone } = shop.root;
  const [t, keys, { papers, older }, count] = await Promise.all([
    getTranslations('office.paperList'),
    getTranslations('office.keys'),
    listPapers(shopId, filter, zone),
    countPapers(shopId, filter, zone),
  ]);
  const opens = user.roles.includes('office');
  const standing = paperFilterAddress('/papers', filter);
  const filtered = standing !== '/papers';
  const next = older ? paperFilterAddress('/papers', filter, older) : undefined;
  return (
    <OfficePage
      keys={[
        { keys: ['/'], label: keys('search') },
        ...(opens
          ? [
              { keys: ['j', 'k'], label: keys('rows') },
              { keys: ['Enter'], label: keys('open') },
              { keys: ['N'], label: keys('takeCall') },
            ]
          : []),
      ]}
    >
      {opens && <RowKeys older={next} />}
      <h1 className="text-22">{t('title')}</h1>
      <PaperFilters key={standing} filter={filter} filtered={filtered} />
      <ExportLine count={count} most={MOST_EXPORTED} href={paperFilterAddress('/api/paper-export', filter)} />
      {papers.length > 0 ? (
        <PaperTable papers={papers} opens={opens} />
      ) : filtered ? (
        <EmptyState
          title={t('none')}
          action={
            <Link href="/papers" prefetch={false} className={buttonClass()}>
              {t('showAll')}
            </Link>
          }
        >
          {t('noneHelp')}
        </EmptyState>
      ) : (
        <EmptyState title={t('noneYet')}>{t('noneYetHelp')}</EmptyState>
      )}
      {next && <OlderLink href={next}>{t('older')}</OlderLink>}
    </OfficePage>
  );
}

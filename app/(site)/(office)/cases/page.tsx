import { ChevronLeft, ChevronRight, Phone } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from '@/lib/i18n/get-translations';
import { CaseFilters } from '@/components/office/cases/case-filters';
import { CaseTable } from '@/components/office/cases/case-table';
import { ViewList } from '@/components/office/cases/view-list';
import { OfficePage } from '@/components/office/office-page';
import { RowKeys } from '@/components/office/row-keys';
import { buttonClass } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Kbd } from '@/components/ui/kbd';
import { caseFilterSchema, filterAddress } from '@/lib/case/case-filter';
import { searchQuery } from '@/lib/case/search-query';
import { countViews, MOST_COUNTED } from '@/lib/server/office/count-views';
import { listCases } from '@/lib/server/office/list-cases';
import { techniciansOf } from '@/lib/server/office/technician-days';
import { countHandovers } from '@/lib/server/sealed/read-handovers';
import { requireActor } from '@/lib/server/require-actor';
import { isShopOfOne, reviewsCases } from '@/lib/shop/state';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('office.list'))('title') };
}

export default async function CasesPage({ searchParams }: Props) {
  const { shop } = await requireActor(['office']);
  const filter = caseFilterSchema.parse(await searchParams);
  const { before: _before, after: _after, ...standing } = filter;
  const now = new Date().toISOString();
  const { id: shopId, zone } = shop.root;
  const [t, keys, { cases, older, newer }, counts, handovers] = await Promise.all([
    getTranslations('office.list'),
    getTranslations('office.keys'),
    listCases(shopId, filter, now, zone),
    countViews(shopId, now, zone),
    countHandovers(shopId),
  ]);
  const alone = isShopOfOne(shop);
  const olderAddress = older ? filterAddress(standing, { before: older }) : undefined;
  return (
    <OfficePage
      className="lg:grid lg:grid-cols-[232px_minmax(0,1fr)]"
      keys={[
        { keys: ['/'], label: keys('search') },
        { keys: ['j', 'k'], label: keys('rows') },
        { keys: ['Enter'], label: keys('open') },
        { keys: ['F'], label: t('filterKey') },
        { keys: ['Shift', 'J'], label: t('olderKey') },
        { keys: ['N'], label: keys('takeCall') },
      ]}
    >
      <ViewList
        current={filter.view}
        counts={counts}
        most={MOST_COUNTED}
        reviews={reviewsCases(shop)}
        handovers={handovers}
      />
      <div className="min-w-0 px-4 pt-3.5 pb-4 lg:px-6">
        <RowKeys older={olderAddress} />
        <div className="flex items-center gap-3.5">
          <h1 className="text-22">{t('title')}</h1>
          <Link href="/calls/new" prefetch={false} className={buttonClass('primary', 'small', 'ml-auto')}>
            <Phone aria-hidden="true" className="size-4" />
            {keys('takeCall')}
            <span className="hidden md:inline">
              <Kbd onAccent>N</Kbd>
            </span>
          </Link>
        </div>
        <CaseFilters
          filter={standing}
          technicians={alone ? [] : techniciansOf(shop).map(({ id, name }) => ({ id, name }))}
          reviews={reviewsCases(shop)}
          aside={t(older ? 'shownMore' : 'shown', { count: cases.length })}
        />
        {cases.length === 0 ? (
          <EmptyState
            title={t('none')}
            action={
              <Link href="/cases" prefetch={false} className={buttonClass()}>
                {t('showAll')}
              </Link>
            }
          >
            {t('noneHelp')}
          </EmptyState>
        ) : (
          <CaseTable
            cases={cases}
            words={searchQuery(filter.q ?? '')?.words ?? []}
            userNames={Object.fromEntries(shop.users.map(({ id, name }) => [id, name]))}
            alone={alone}
            now={now}
          />
        )}
        {(older || newer) && (
          <nav aria-label={t('pages')} className="flex items-center justify-end gap-2 py-3">
            {newer && (
              <Link
                href={filterAddress(standing, { after: newer })}
                prefetch={false}
                className={buttonClass('plain', 'small')}
              >
                <ChevronLeft aria-hidden="true" className="size-4" />
                {t('newer')}
              </Link>
            )}
            {olderAddress && (
              <Link href={olderAddress} prefetch={false} className={buttonClass('plain', 'small')}>
                {t('older')}
                <ChevronRight aria-hidden="true" className="size-4" />
              </Link>
            )}
          </nav>
        )}
      </div>
    </OfficePage>
  );
}

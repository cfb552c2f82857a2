import { ChevronLeft, ChevronRight, Phone } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { getTranslations } from '@/lib/i18n/get-translations';
import { DayMoney } from '@/components/office/board/day-money';
import { DayBoard } from '@/components/office/board/day-board';
import { ReviewQueue, UrgentQueue, WaitQueue } from '@/components/office/board/queues';
import { OfficePage } from '@/components/office/office-page';
import { RowKeys } from '@/components/office/row-keys';
import { buttonClass } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { lookOf } from '@/lib/case/board';
import { addDays, instantAt, wallTime } from '@/lib/case/zone';
import { getFormats } from '@/lib/i18n/get-formats';
import { day as daySchema } from '@/lib/mutation/text';
import { readBoard } from '@/lib/server/office/board';
import { readDayMoney } from '@/lib/server/office/day-money';
import { techniciansDays } from '@/lib/server/office/technician-days';
import { requireActor } from '@/lib/server/require-actor';
import { isShopOfOne, reviewsCases } from '@/lib/shop/state';

type Props = { searchParams: Promise<{ day?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('office.board'))('title') };
}

export default async function BoardPage({ searchParams }: Props) {
  const { shop } = await requireActor(['office']);
  // Nobody needs a board of one.
  if (isShopOfOne(shop)) redirect('/cases');
  const { id: shopId, zone } = shop.root;
  const now = new Date().toISOString();
  const today = wallTime(now, zone).day;
  const asked = daySchema().safeParse((await searchParams).day);
  const day = asked.success ? asked.data : today;
  const [t, keys, locale, formats, board, [technicians], taken] = await Promise.all([
    getTranslations('office.board'),
    getTranslations('office.keys'),
    getLocale(),
    getFormats(),
    readBoard(shopId, zone, day, now),
    techniciansDays(shop, [day], now),
    readDayMoney(shopId, zone, day),
  ]);
  const looks = board.visits.map((visit) => lookOf(visit, now));
  const count = (...wanted: (typeof looks)[number][]) => looks.filter((look) => wanted.includes(look)).length;
  const userNames = Object.fromEntries(shop.users.map(({ id, name }) => [id, name]));
  const sums: [label: string, count: number][] = [
    [t('visits'), board.visits.length],
    [t('done'), count('done')],
    [t('underWay'), count('now', 'over', 'on-the-way')],
    [t('ahead'), count('planned', 'missed')],
  ];
  const arrow =
    'grid size-8 place-items-center border border-line-strong text-muted first:rounded-l-chip last:rounded-r-chip last:-ml-px hover:text-ink';
  return (
    <OfficePage
      keys={[
        { keys: ['/'], label: keys('search') },
        { keys: ['j', 'k'], label: keys('rows') },
        { keys: ['Enter'], label: keys('open') },
        { keys: ['N'], label: keys('takeCall') },
      ]}
    >
      <RowKeys />
      <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <nav aria-label={t('title')} className="flex">
          <Link
            href={`/board?day=${addDays(day, -1)}`}
            prefetch={false}
            aria-label={t('previous')}
            className={arrow}
          >
            <ChevronLeft aria-hidden="true" className="size-4" />
          </Link>
          <Link
            href={`/board?day=${addDays(day, 1)}`}
            prefetch={false}
            aria-label={t('next')}
            className={arrow}
          >
            <ChevronRight aria-hidden="true" className="size-4" />
          </Link>
        </nav>
        <h1 className="palt text-26 leading-tight">{formats.day(instantAt(day, 720, zone))}</h1>
        <p className="flex flex-wrap gap-x-4 text-15 text-muted">
          {sums.map(([label, sum]) => (
            <span key={label}>
              {label} <b className="text-17 text-ink">{sum}</b>
            </span>
          ))}
          {technicians?.holiday && <span>{t('holiday', { name: technicians.holiday[locale] })}</span>}
        </p>
        {day !== today && (
          <Link href="/board" prefetch={false} className="font-bold text-accent hover:underline">
            {t('backToToday')}
          </Link>
        )}
        <Link href="/calls/new" prefetch={false} className={buttonClass('primary', 'small', 'ml-auto')}>
          <Phone aria-hidden="true" className="size-4" />
          {keys('takeCall')}
          <span className="hidden md:inline">
            <Kbd onAccent>N</Kbd>
          </span>
        </Link>
      </div>
      {technicians && (
        <DayBoard board={board} day={technicians} userNames={userNames} now={now} zone={zone} />
      )}
      <div
        className={`mt-4.5 grid gap-x-7 gap-y-5 ${reviewsCases(shop) ? 'lg:grid-cols-3' : 'lg:grid-cols-2'}`}
      >
        <WaitQueue waits={board.waits} now={now} />
        {reviewsCases(shop) && <ReviewQueue reviews={board.reviews} userNames={userNames} now={now} />}
        <UrgentQueue urgent={board.urgent} />
      </div>
      <DayMoney taken={taken} userNames={userNames} />
    </OfficePage>
  );
}

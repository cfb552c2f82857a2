'use client';

import { Hand } from 'lucide-react';
import Link from 'next/link';
import { useLocale } from 'next-intl';
import { useTranslations } from '@/lib/i18n/use-translations';
import { Fragment } from 'react';
import { SectionHead } from '@/components/ui/section-head';
import { StateWord } from '@/components/ui/state-word';
import { TimeText } from '@/components/ui/time-text';
import type { TimelineItem, TimelineRow } from '@/lib/case/timeline';
import { STEP_ORDER } from '@/lib/case/timeline-entries';
import type { TimelineValue } from '@/lib/case/timeline-words';
import { useFormats } from '@/lib/i18n/use-formats';

/** Something that was kept on a tablet for longer than this had no network. */
const ARRIVED_LATER = 5 * 60_000;

/** What is longer, in UTF-16 units, is shown whole only among all records. */
const LONG = 200;

type Names = Readonly<Record<string, string>>;

/** What happened, oldest first: the journal in words. */
export function CaseCourse({
  rows,
  userNames,
  devices,
  count,
  all,
  address,
}: {
  rows: readonly TimelineRow[];
  userNames: Names;
  devices: Names;
  /** How many records there are in all. */
  count: number;
  all: boolean;
  address: string;
}) {
  const t = useTranslations('office.course');
  const words = useTranslations('words.step');
  const formats = useFormats();
  const days = rows.map((row) => formats.day(row.at));
  return (
    <section aria-label={t('title')}>
      <SectionHead
        title={t('title')}
        aside={
          <Link
            href={all ? address : `${address}?all=1`}
            prefetch={false}
            scroll={false}
            className="text-accent hover:underline"
          >
            {all ? t('less') : t('all', { count })}
          </Link>
        }
      />
      <ol className="mt-2 leading-normal">
        {rows.map((row, index) => (
          <Fragment key={'heading' in row ? `${row.heading} ${row.at}` : row.id}>
            {days[index] !== days[index - 1] && (
              <li className="pt-1 pb-1.5 pl-[63px] text-12 font-bold text-muted">{days[index]}</li>
            )}
            {'heading' in row ? (
              <li className="relative grid grid-cols-[42px_15px_minmax(0,1fr)] gap-x-1.5 pt-1 pb-[7px] font-bold">
                <TimeText at={row.at} className="text-right text-accent" />
                <span aria-hidden="true" className="z-[1] mt-[3px] size-[15px] rounded-[4px] bg-accent" />
                <span>
                  {STEP_ORDER.indexOf(row.heading) + 1} {words(row.heading)}
                </span>
              </li>
            ) : (
              <Item item={row} userNames={userNames} devices={devices} all={all} />
            )}
          </Fragment>
        ))}
      </ol>
    </section>
  );
}

const dots = {
  key: 'size-[11px] bg-faulty mt-1',
  good: 'size-[11px] bg-ok mt-1',
  plain: 'size-[7px] bg-line-strong mt-1.5',
};

function Item({
  item,
  userNames,
  devices,
  all,
}: {
  item: TimelineItem;
  userNames: Names;
  devices: Names;
  all: boolean;
}) {
  const t = useTranslations('office');
  const words = useSentence(userNames)(item);
  const formats = useFormats();
  const who = item.actorId
    ? (userNames[item.actorId] ?? '')
    : item.actorRole === 'customer'
      ? t('course.customer')
      : '';
  const later = Date.parse(item.receivedAt) - Date.parse(item.at) > ARRIVED_LATER;
  const device = item.deviceId ? devices[item.deviceId] : undefined;
  return (
    <li
      title={device}
      className="relative grid grid-cols-[42px_15px_minmax(0,1fr)] gap-x-1.5 pb-[7px] after:absolute after:top-2 after:bottom-[-8px] after:left-[55px] after:w-px after:bg-line-strong last:after:hidden"
    >
      <TimeText at={item.at} className="text-right text-muted" />
      <span
        aria-hidden="true"
        className={`z-[1] justify-self-center rounded-full ring-3 ring-paper ${dots[item.mark ?? 'plain']}`}
      />
      <span>
        {item.operator === 'customer' && (
          <span className="inline-flex items-center gap-1 text-accent">
            <Hand aria-hidden="true" className="size-4" />
            {t('course.byCustomer')}
          </span>
        )}{' '}
        <span
          className={`${item.mark ? 'font-bold' : ''} ${all || words.length <= LONG ? '' : 'line-clamp-4'}`}
        >
          {words}
        </span>{' '}
        {(all || item.actorRole !== 'technician') && <span className="text-muted">{who}</span>}
        {item.late && (
          <StateWord shape="attention" className="ml-1 text-12">
            {t('course.late')}
          </StateWord>
        )}
        {(all || item.late) && later && (
          <span className="block text-12 text-muted">
            {t('course.arrived', { time: formats.dayTime(item.receivedAt) })}
          </span>
        )}
        {item.firstAt && (
          <span className="block text-12 text-muted">
            {t('course.corrected', { time: formats.time(item.firstAt) })}
          </span>
        )}
        {item.clockAt && (
          <span className="block text-12 text-muted">
            {t('course.clock', { time: formats.shortDayTime(item.clockAt) })}
          </span>
        )}
        {all && device && <span className="block text-12 text-muted">{device}</span>}
      </span>
    </li>
  );
}

/** Puts an entry into words. */
function useSentence(userNames: Names): (item: TimelineItem) => string {
  const t = useTranslations('office.timeline');
  const words = useTranslations('words');
  const locale = useLocale();
  const formats = useFormats();
  const written = (value: TimelineValue): string | number => {
    if (typeof value !== 'object') return value;
    if ('word' in value) {
      const [table, code] = value.word;
      // The tables are proven complete by a test; the key is put together here.
      return words(`${table}.${code}` as 'result.resolved');
    }
    if ('text' in value) return value.text[locale];
    if ('user' in value) return userNames[value.user] ?? '';
    if ('at' in value) return formats.shortDayTime(value.at);
    return formats.yen(value.yen);
  };
  return ({ key, values = {} }) =>
    t(key, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, written(value)]))).trim();
}

'use client';

import { HardDriveDownload } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { StateWord } from '@/components/ui/state-word';
import { TimeText } from '@/components/ui/time-text';
import { useFormats } from '@/lib/i18n/use-formats';
import { StorageWarnings } from '@/components/visit/attention/storage-warnings';
import { shortName } from '@/lib/customer/short-name';
import { useSaving } from '@/lib/tablet/tablet-context';
import { NewCaseLink } from './new-case-link';
import { type Trips, tripKey, type TripView } from './use-trips';

type Shown = { shown: string | undefined; onShow: (key: string) => void };

/** Today's trips by their time, then what is coming up and what was made. */
export function TripList({ trips, shown, onShow }: Shown & { trips: Trips }) {
  const t = useTranslations('tablet.today');
  const { day, time } = useFormats();
  return (
    <nav
      aria-label={t('list')}
      className="flex flex-col border-line pt-4 max-lg:order-2 max-lg:border-t lg:min-h-0 lg:overflow-y-auto lg:border-r"
    >
      <h2 className="min-h-10 px-6 palt text-22">{day(trips.now)}</h2>
      <p className="px-6 pb-3 text-15 text-muted">
        {t('count', { count: trips.today.length, time: time(trips.now) })}
      </p>
      <StorageWarnings href="/visits/saving" className="px-4 pb-3" />
      <TripItems trips={trips.today} shown={shown} onShow={onShow} />
      <NewCaseLink className="mx-3 my-2 self-start" />
      <More title={t('later')} trips={trips.later} shown={shown} onShow={onShow} />
      <More title={t('past')} trips={trips.past} shown={shown} onShow={onShow} />
      <Taken taken={trips.taken} />
      <p className="mt-auto flex gap-2 border-t border-line px-6 py-3.5 text-15 leading-snug text-muted">
        <HardDriveDownload aria-hidden="true" className="mt-0.5 size-5 flex-none" />
        <span>
          {t('kept', { count: trips.today.length })} <UpToDate now={trips.now} />
        </span>
      </p>
    </nav>
  );
}

/** What has to be in the bag this evening. */
function Taken({ taken }: Pick<Trips, 'taken'>) {
  const t = useTranslations('tablet.today');
  const words = useTranslations('words.paidHow');
  const { yen } = useFormats();
  if (taken.length === 0) return null;
  return (
    <section aria-label={t('taken')} className="border-t border-line px-6 py-3 text-15">
      <h3 className="flex font-bold">
        {t('taken')}
        <span className="ml-auto">{yen(taken.reduce((sum, { amount }) => sum + amount, 0))}</span>
      </h3>
      {taken.map(({ how, amount }) => (
        <p key={how} className="flex text-muted">
          {words(how)}
          <span className="ml-auto">{yen(amount)}</span>
        </p>
      ))}
    </section>
  );
}

function UpToDate({ now }: { now: Trips['now'] }) {
  const t = useTranslations('tablet.today');
  const saving = useTranslations('tablet.saving');
  const { moment } = useFormats();
  const { sentAt } = useSaving().saving;
  return sentAt === null ? saving('never') : t('upToDate', { time: moment(sentAt, now) });
}

function More({ title, trips, ...rest }: Shown & { title: string; trips: TripView[] }) {
  if (trips.length === 0) return null;
  const open = trips.some((trip) => tripKey(trip) === rest.shown);
  return (
    <details open={open} className="border-t border-line">
      <summary className="flex min-h-12 items-center gap-2 px-6 font-bold">
        {title}
        <span className="font-normal text-muted">{trips.length}</span>
      </summary>
      <TripItems trips={trips} dated {...rest} />
    </details>
  );
}

function TripItems({ trips, dated = false, shown, onShow }: Shown & { trips: TripView[]; dated?: boolean }) {
  return (
    <ol>
      {trips.map((trip) => (
        <li key={tripKey(trip)} className="border-t border-line first:border-t-0 lg:first:border-t">
          <TripItem trip={trip} dated={dated} current={tripKey(trip) === shown} onShow={onShow} />
        </li>
      ))}
    </ol>
  );
}

function TripItem({
  trip,
  dated,
  current,
  onShow,
}: {
  trip: TripView;
  dated: boolean;
  current: boolean;
  onShow: (key: string) => void;
}) {
  const { customer, state, startsAt, ended } = trip;
  return (
    <button
      type="button"
      aria-current={current}
      onClick={() => onShow(tripKey(trip))}
      className={`grid min-h-19 w-full grid-cols-[3.2rem_minmax(0,1fr)] content-center gap-x-2.5 py-3 pr-3 pl-6 text-left leading-snug focus-visible:-outline-offset-3 lg:min-h-23 ${
        current
          ? 'bg-surface inset-shadow-[4px_0_0_var(--accent)] [--behind:var(--surface)]'
          : 'hover:bg-surface'
      }`}
    >
      <span className={current ? 'font-bold text-accent' : ''}>
        {startsAt && !dated && <TimeText at={startsAt} />}
      </span>
      <b className="truncate">{customer ? shortName(customer.root.name) : state.root.headline}</b>
      <span className="col-start-2 line-clamp-2 text-15 text-muted">{state.root.headline}</span>
      {dated && (
        <span className="col-start-2 text-14 text-muted">
          <TripDay trip={trip} />
        </span>
      )}
      {!ended && state.root.workStopped === 'stopped' && !dated && <StoppedWord />}
      {ended && <EndedWord trip={trip} />}
    </button>
  );
}

function TripDay({ trip }: { trip: TripView }) {
  const t = useTranslations('tablet.today');
  return trip.startsAt ? <TimeText at={trip.startsAt} as="shortDayTime" /> : t('unplanned');
}

function StoppedWord() {
  const t = useTranslations('tablet.today');
  return (
    <span className="col-start-2 text-15">
      <StateWord shape="attention">{t('stopped')}</StateWord>
    </span>
  );
}

function EndedWord({ trip }: { trip: TripView }) {
  const words = useTranslations('words');
  const outcome = trip.visit?.outcome ?? 'done';
  const { result } = trip.state.root;
  const solved = result === 'resolved' || result === 'resolved-by-phone';
  return (
    <span className="col-start-2 text-15">
      <StateWord shape={outcome === 'done' && solved ? 'ok' : 'refused'}>
        {outcome === 'done' && result ? words(`result.${result}`) : words(`visitOutcome.${outcome}`)}
      </StateWord>
    </span>
  );
}

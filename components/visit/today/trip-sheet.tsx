'use client';

import { Car, Clock, MapPin, MessageSquare, Phone } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { type ReactNode, useState } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { StateWord } from '@/components/ui/state-word';
import { TimeText } from '@/components/ui/time-text';
import { useFormats } from '@/lib/i18n/use-formats';
import { VisitTimes } from '../visit-times';
import { addressOf, mapHref } from './address';
import { SaidOnPhone } from './said-on-phone';
import { TripActions } from './trip-actions';
import type { TripView } from './use-trips';

/** One visit, large: when, to whom, where, and what they said; what to do next at the bottom. */
export function TripSheet({ trip }: { trip: TripView }) {
  return (
    <main id="trip" className="min-w-0 max-lg:order-1 lg:grid lg:min-h-0 lg:grid-rows-[minmax(0,1fr)_auto]">
      <div className="px-4 pt-5 sm:px-8 lg:min-h-0 lg:overflow-y-auto">
        <TripWhen trip={trip} />
        <TripWho trip={trip} />
        <TripPlace trip={trip} />
        <SaidOnPhone state={trip.state} />
      </div>
      <TripActions trip={trip} />
    </main>
  );
}

function TripWhen({ trip: { startsAt, appointment, visit, state } }: { trip: TripView }) {
  const t = useTranslations('tablet.today');
  const { time } = useFormats();
  const [timing, setTiming] = useState(false);
  const at = visit?.leftAt ?? visit?.arrivedAt ?? visit?.leftForAt;
  const word = visit?.leftAt ? 'ended' : visit?.arrivedAt ? 'arrived' : 'left';
  return (
    <div className="flex flex-wrap items-baseline gap-x-3.5">
      {startsAt ? (
        <TimeText at={startsAt} className="text-48 leading-[1.15] font-bold" />
      ) : (
        <span className="text-26 font-bold">{t('unplanned')}</span>
      )}
      {appointment && (
        <span className="text-20 text-muted">{t('fromTo', { time: time(appointment.endsAt) })}</span>
      )}
      {visit && at && (
        <>
          <Button kind="text" className="ml-auto self-center" onClick={() => setTiming(true)}>
            <StateWord shape="check" icon={<Car aria-hidden="true" className="size-5" />}>
              {t(word, { time: time(at) })}
            </StateWord>
            <Clock aria-hidden="true" className="size-4.5" />
            <span className="sr-only">{t('times')}</span>
          </Button>
          <VisitTimes open={timing} onClose={() => setTiming(false)} state={state} visit={visit} />
        </>
      )}
    </div>
  );
}

function TripWho({ trip: { customer, state } }: { trip: TripView }) {
  const t = useTranslations('tablet.frame');
  const name = customer?.root.name ?? state.root.headline;
  const { contact, kind } = customer?.root ?? {};
  return (
    <h1 className="mt-1.5 palt text-26">
      {kind === 'person' ? t('person', { name }) : name}
      {contact && (
        <small className="ml-2.5 text-17 font-normal text-muted">{t('person', { name: contact })}</small>
      )}
    </h1>
  );
}

function TripPlace({ trip: { customer, state } }: { trip: TripView }) {
  const t = useTranslations('tablet.today');
  const common = useTranslations('common.action');
  const { phone } = useFormats();
  const site = customer?.sites.find(({ id }) => id === state.root.siteId) ?? customer?.sites[0];
  const address = addressOf(site);
  const notes = [site?.directions, site?.parking && `${t('parking')}: ${site.parking}`].filter(Boolean);
  return (
    <div className="mt-3.5">
      <IconLine icon={<MapPin aria-hidden="true" className="mt-1 size-5 text-muted" />}>
        {address ?? t('noAddress')}
        {notes.map((note) => (
          <span key={note} className="block text-15 text-muted">
            {note}
          </span>
        ))}
      </IconLine>
      {site?.note && (
        <IconLine icon={<MessageSquare aria-hidden="true" className="mt-0.5 size-5 text-muted" />}>
          <span className="text-15">{site.note}</span>
        </IconLine>
      )}
      <div className="mt-3.5 flex flex-wrap gap-2.5">
        {customer?.root.phones.map((number) => (
          <a
            key={number}
            href={`tel:${number.replace(/[^\d+]/g, '')}`}
            aria-label={t('callHint', { phone: phone(number) })}
            className={buttonClass('line')}
          >
            <Phone aria-hidden="true" className="size-5" />
            {phone(number)}
          </a>
        ))}
        {address && (
          <a
            href={mapHref(address)}
            target="_blank"
            rel="noreferrer"
            aria-label={t('mapHint')}
            className={buttonClass('plain')}
          >
            <MapPin aria-hidden="true" className="size-5" />
            {common('map')}
          </a>
        )}
      </div>
    </div>
  );
}

function IconLine({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[1.75rem_minmax(0,1fr)] py-1 leading-normal">
      {icon}
      <div>{children}</div>
    </div>
  );
}

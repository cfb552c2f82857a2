'use client';

import { useMemo } from 'react';
import { type Agenda, agenda } from '@/lib/case/agenda';
import type { CaseState } from '@/lib/case/state';
import { takenBy } from '@/lib/case/taken-by';
import type { CustomerState } from '@/lib/customer/state';
import { correctedInstant } from '@/lib/mutation/corrected-instant';
import { readHeard } from '@/lib/tablet/meta';
import { useTablet } from '@/lib/tablet/tablet-context';
import { useAggregate, useLive } from '@/lib/tablet/use-live';
import { useCases } from '@/lib/tablet/use-cases';
import { useNow } from '@/lib/tablet/use-now';

/** A trip with all that a list shows of it. */
export type TripView = Agenda['today'][number] & { state: CaseState; customer: CustomerState | undefined };

export type Trips = {
  today: TripView[];
  later: TripView[];
  past: TripView[];
  all: TripView[];
  /** What the technician took today, by way of paying. */
  taken: ReturnType<typeof takenBy>;
  /** The instant by the server's clock, as far as this tablet knows it: promises are made by that one. */
  now: string;
};

/** The technician's trips, as the tablet holds them; undefined while they are read. */
export const useTrips = (): Trips | undefined => {
  const { me, store } = useTablet().tablet;
  const held = useCases();
  const offsetMs = useLive(`${store.db.name} offset`, async () => (await readHeard(store.db)).offsetMs) ?? 0;
  const zone = useAggregate('shop', me.shopId)?.root.zone ?? 'Asia/Tokyo';
  const now = useNow(60_000);
  return useMemo(() => {
    if (!held) return undefined;
    const states = new Map(held.cases.map((state) => [state.root.id, state]));
    const view = (trips: Agenda['today']): TripView[] =>
      trips.flatMap((trip) => {
        const state = states.get(trip.caseId);
        return state ? [{ ...trip, state, customer: held.customers.get(state.root.customerId) }] : [];
      });
    const told = correctedInstant(new Date(now).toISOString(), offsetMs);
    const found = agenda(held.cases, me.userId, told, zone);
    const taken = takenBy(held.cases, me.userId, told, zone);
    const [today, later, past] = [view(found.today), view(found.later), view(found.past)];
    return { today, later, past, all: [...today, ...later, ...past], taken, now: told };
  }, [held, me, now, zone, offsetMs]);
};

/** What names a trip in the address: its visit, its appointment, or its case. */
export const tripKey = ({ visit, appointment, caseId }: Pick<TripView, 'visit' | 'appointment' | 'caseId'>) =>
  visit?.id ?? appointment?.id ?? caseId;

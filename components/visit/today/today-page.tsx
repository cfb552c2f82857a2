'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { SnackbarPlace } from '@/components/ui/snackbar';
import { Starting } from '@/components/visit/frame/no-tablet-page';
import { TopBar } from '@/components/visit/frame/top-bar';
import { useTablet } from '@/lib/tablet/tablet-context';
import { CustomerPast } from './customer-past';
import { TripList } from './trip-list';
import { TripSheet } from './trip-sheet';
import { NewCaseLink } from './new-case-link';
import { tripKey, useTrips } from './use-trips';

/** The technician's day: the list, the next visit large, and what is known of its customer. */
export function TodayPage() {
  const t = useTranslations('tablet.today');
  const shell = useTranslations('tablet.shell');
  const { me } = useTablet().tablet;
  const trips = useTrips();
  const [chosen, setChosen] = useState<{ key: string; caseId: string | undefined }>();
  if (!trips) return <Starting label={shell('starting')} />;
  const next =
    trips.today.find(({ visit, ended }) => visit && !ended) ?? trips.today.find(({ ended }) => !ended);
  const shown =
    trips.all.find((trip) => tripKey(trip) === chosen?.key) ??
    // A promise that was left for became a visit, with a key of its own.
    trips.all.find(({ caseId, ended }) => caseId === chosen?.caseId && !ended) ??
    next ??
    trips.today[0] ??
    trips.later[0];
  return (
    <div className="grid h-dvh grid-rows-[auto_minmax(0,1fr)] overflow-hidden">
      <TopBar title={t('title')} under={me.name} savingHref="/visits/saving" />
      <div className="min-h-0 max-lg:flex max-lg:flex-col max-lg:overflow-y-auto lg:grid lg:grid-cols-[16.75rem_minmax(0,1fr)_19.5rem]">
        <TripList
          trips={trips}
          shown={shown && tripKey(shown)}
          onShow={(key) => {
            setChosen({ key, caseId: trips.all.find((trip) => tripKey(trip) === key)?.caseId });
            document.getElementById('trip')?.scrollIntoView({ block: 'start' });
          }}
        />
        {shown ? (
          <>
            <TripSheet key={tripKey(shown)} trip={shown} />
            <CustomerPast trip={shown} />
          </>
        ) : (
          <main className="p-6 sm:p-8 lg:col-span-2">
            <EmptyState title={t('none')} action={<NewCaseLink />}>
              {t('noneBody')}
            </EmptyState>
            <SnackbarPlace className="mt-4" />
          </main>
        )}
      </div>
    </div>
  );
}

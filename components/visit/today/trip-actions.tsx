'use client';

import { Car } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { SnackbarPlace } from '@/components/ui/snackbar';
import { NotMadeDialog } from './not-made-dialog';
import { useTripChanges } from './use-trip-changes';
import type { TripView } from './use-trips';

/** The next thing to do with a visit, bottom right. */
export function TripActions({ trip }: { trip: TripView }) {
  const t = useTranslations('tablet.today');
  const [asking, setAsking] = useState(false);
  const { open, leave, arrive, notMade } = useTripChanges(trip);
  const { visit, ended } = trip;
  const here = visit?.arrivedAt;
  return (
    <div className="sticky bottom-0 flex min-h-21 flex-wrap items-center gap-3 border-t border-line bg-paper px-4 py-3 sm:px-8">
      <div className="flex min-w-0 flex-1 items-center max-sm:basis-full">
        <SnackbarPlace className="peer min-w-0" />
        {!ended && (
          <Button kind="text" className="-ml-3 peer-[:not(:empty)]:hidden" onClick={() => setAsking(true)}>
            {t('notMade')}
          </Button>
        )}
      </div>
      {(ended || here) && (
        <Button kind="primary" size="large" className="max-sm:flex-1" onClick={open}>
          {t(ended ? 'open' : 'continue')}
        </Button>
      )}
      {!ended && !here && (
        <>
          <Button
            kind={visit ? 'primary' : 'plain'}
            size="large"
            className="max-sm:flex-1"
            onClick={() => void arrive()}
          >
            {t('arrive')}
          </Button>
          {!visit && (
            <Button kind="primary" size="large" className="max-sm:flex-1" onClick={() => void leave()}>
              <Car aria-hidden="true" className="size-5" />
              {t('leave')}
            </Button>
          )}
        </>
      )}
      <NotMadeDialog
        open={asking}
        onClose={() => setAsking(false)}
        onSave={async (outcome, note) => (await notMade(outcome, note)) && setAsking(false)}
      />
    </div>
  );
}

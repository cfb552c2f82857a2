'use client';

import { MonitorUp } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { CustomerWalk } from '@/components/visit/customer-view/customer-walk';
import { personWith } from '@/components/visit/resolution/use-people';
import { useFormats } from '@/lib/i18n/use-formats';
import { lastVisit } from '@/lib/case/visits';
import { shortName } from '@/lib/customer/short-name';
import { useNow } from '@/lib/tablet/use-now';
import { useVisit } from '@/lib/tablet/visit-context';
import { VisitTimes } from '../visit-times';
import { TopBar } from './top-bar';

/** Whose visit it is, how long it has gone on, where its record is, and the way to turn the screen round. */
export function VisitTop({ className }: { className: string }) {
  const t = useTranslations('tablet.frame');
  const { caseId, state, customer } = useVisit();
  const contact = customer?.root.contact;
  const name = customer ? shortName(customer.root.name) : state.root.headline;
  return (
    <TopBar
      className={className}
      title={
        contact
          ? `${name} ${t('person', { name: contact })}`
          : customer?.root.kind === 'person'
            ? t('person', { name })
            : name
      }
      under={state.root.headline}
      savingHref={`/visits/${caseId}/saving`}
      before={<VisitClock />}
      after={<TurnButton />}
    />
  );
}

function TurnButton() {
  const t = useTranslations('tablet.frame');
  const { state } = useVisit();
  const [turned, setTurned] = useState(false);
  return (
    <>
      <Button
        kind="line"
        size="small"
        aria-label={t('turn')}
        onClick={() => setTurned(true)}
        className="max-lg:size-12 max-lg:p-0 max-sm:border-transparent"
      >
        <MonitorUp aria-hidden="true" className="size-5" />
        <span className="max-lg:hidden">{t('turn')}</span>
      </Button>
      <CustomerWalk
        open={turned}
        person={personWith(state, ['decides', 'present', 'called'])}
        onClose={() => setTurned(false)}
      />
    </>
  );
}

function VisitClock() {
  const t = useTranslations('tablet.frame');
  const { duration } = useFormats();
  const { state, visit: going } = useVisit();
  const now = useNow(10_000);
  const [timing, setTiming] = useState(false);
  const visit = going ?? lastVisit(state);
  if (!visit?.arrivedAt) return null;
  const until = visit.leftAt === null ? now : Date.parse(visit.leftAt);
  return (
    <>
      <Button
        kind="text"
        size="small"
        className="flex-none items-baseline font-normal! whitespace-nowrap max-sm:hidden"
        onClick={() => setTiming(true)}
      >
        <span className="text-15 text-muted">{t('visit')}</span>
        <b className="text-20 text-ink">{duration(until - Date.parse(visit.arrivedAt))}</b>
        <span className="sr-only">{t('visitTimes')}</span>
      </Button>
      <VisitTimes open={timing} onClose={() => setTiming(false)} state={state} visit={visit} />
    </>
  );
}

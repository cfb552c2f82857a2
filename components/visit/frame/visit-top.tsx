'use client';

import { MonitorUp } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { CustomerWalk } from '@/components/visit/customer-view/customer-walk';
import { personWith } from '@/components/visit/resolution/use-people';
import { useFormats } from '@/lib/i18n/use-formats';
import { useNow } from '@/lib/tablet/use-now';
import { useVisit } from '@/lib/tablet/visit-context';
import { TopBar } from './top-bar';

/** Whose visit it is, how long it has gone on, where its record is, and the way to turn the screen round. */
export function VisitTop({ className }: { className: string }) {
  const t = useTranslations('tablet.frame');
  const { caseId, state, customer } = useVisit();
  const contact = customer?.root.contact;
  const name = customer?.root.name ?? state.root.headline;
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
  const { visit } = useVisit();
  const now = useNow(10_000);
  if (!visit?.arrivedAt) return null;
  return (
    <p className="flex flex-none items-baseline gap-1.5 text-15 whitespace-nowrap text-muted max-sm:hidden">
      {t('visit')}
      <b className="text-20 text-ink">{duration(now - Date.parse(visit.arrivedAt))}</b>
    </p>
  );
}

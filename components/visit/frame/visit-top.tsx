'use client';

import { MonitorUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button';
import { useFormats } from '@/lib/i18n/use-formats';
import { useNow } from '@/lib/tablet/use-now';
import { useVisit } from '@/lib/tablet/visit-context';
import { goOnClick } from './go';
import { TopBar } from './top-bar';

/** Whose visit it is, how long it has gone on, where its record is, and the way to turn the screen round. */
export function VisitTop({ className }: { className: string }) {
  const t = useTranslations('tablet.frame');
  const { caseId, state, customer } = useVisit();
  const turn = `/visits/${caseId}/customer`;
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
      after={
        <a
          href={turn}
          onClick={goOnClick(turn)}
          aria-label={t('turn')}
          className={buttonClass('line', 'small', 'max-sm:size-12 max-sm:border-transparent max-sm:p-0')}
        >
          <MonitorUp aria-hidden="true" className="size-5" />
          <span className="max-lg:hidden">{t('turn')}</span>
        </a>
      }
    />
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

'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { TimeText } from '@/components/ui/time-text';
import { useVisit } from '@/lib/tablet/visit-context';

/** Which case this is, and whose visit of which day. */
export function CaseFoot({ className }: { className: string }) {
  const t = useTranslations('tablet.frame');
  const { state, visit, shop, me } = useVisit();
  const technician = shop.users.find(({ id }) => id === visit?.technicianId)?.name ?? me.name;
  return (
    <p className={`pr-2 pl-4 text-13 leading-normal text-muted ${className}`}>
      {t('case')}
      <br />
      {state.root.number ?? t('noNumber')}
      <br />
      <TimeText at={visit?.arrivedAt ?? visit?.leftForAt ?? state.root.openedAt} as="day" />
      <br />
      {technician}
    </p>
  );
}

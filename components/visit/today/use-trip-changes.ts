'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { go } from '@/components/visit/frame/go';
import { newId } from '@/lib/tablet/new-id';
import { useTablet } from '@/lib/tablet/tablet-context';
import { useChangeOf } from '@/lib/tablet/use-change';
import type { TripView } from './use-trips';

export type NotMade = 'cancelled' | 'nobody-home';

/** What can be done with a trip: leave for it, arrive, go on, or say that it could not be made. */
export const useTripChanges = ({ caseId, visit, appointment }: TripView) => {
  const t = useTranslations('tablet.today');
  const { me } = useTablet().tablet;
  const changeOf = useChangeOf();
  const ref = { kind: 'case', id: caseId } as const;
  const begun = () => ({
    id: visit?.id ?? newId(),
    appointmentId: visit?.appointmentId ?? appointment?.id ?? null,
    technicianId: me.userId,
  });
  const open = () => go(`/visits/${caseId}`);
  return {
    open,
    leave: () => changeOf(ref, 'visit.leave-for', begun(), { said: t('didLeave') }),
    arrive: async () => {
      if (await changeOf(ref, 'visit.arrive', begun())) open();
    },
    notMade: async (outcome: NotMade, note: string | null) => {
      const said = t('didEnd');
      // Called off before anybody left: the promise is taken back, no visit was made.
      if (!visit && appointment && outcome === 'cancelled')
        return changeOf(ref, 'appointment.cancel', { id: appointment.id, note }, { said });
      const { id, ...rest } = begun();
      if (!visit && !(await changeOf(ref, 'visit.arrive', { id, ...rest }))) return false;
      return changeOf(ref, 'visit.end', { id, outcome, note }, { said });
    },
  };
};

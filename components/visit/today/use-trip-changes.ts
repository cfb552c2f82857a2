'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { go } from '@/components/visit/frame/go';
import type { VisitTime } from '@/lib/case/corrected-times';
import type { Appointment } from '@/lib/case/state';
import { newId } from '@/lib/tablet/new-id';
import { useTablet } from '@/lib/tablet/tablet-context';
import { type Undo, useChangeOf } from '@/lib/tablet/use-change';
import type { TripView } from './use-trips';

export type NotMade = 'cancelled' | 'nobody-home';

const back = (id: string, which: VisitTime): Undo => ({ name: 'visit.take-back', args: { id, which } });

/** The promise as it was before it was taken back. */
const promised = ({ id, technicianId, startsAt, endsAt, note }: Appointment): Undo => ({
  name: 'appointment.make',
  args: { id, technicianId, startsAt, endsAt, note, assignmentId: newId() },
});

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
    leave: () => {
      const args = begun();
      return changeOf(ref, 'visit.leave-for', args, { said: t('didLeave'), undo: back(args.id, 'left-for') });
    },
    arrive: async () => {
      const args = begun();
      const told = { said: t('didArrive'), undo: back(args.id, 'arrived') };
      if (await changeOf(ref, 'visit.arrive', args, told)) open();
    },
    notMade: async (outcome: NotMade, note: string | null) => {
      const said = t('didEnd');
      // Called off before anybody left: the promise is taken back, no visit was made.
      if (!visit && appointment && outcome === 'cancelled')
        return changeOf(
          ref,
          'appointment.cancel',
          { id: appointment.id, note },
          { said, undo: promised(appointment) },
        );
      const { id, ...rest } = begun();
      if (!visit && !(await changeOf(ref, 'visit.arrive', { id, ...rest }))) return false;
      // Nobody had arrived before: then that is taken back as well.
      const undo = visit ? [back(id, 'left')] : [back(id, 'left'), back(id, 'arrived')];
      return changeOf(ref, 'visit.end', { id, outcome, note }, { said, undo });
    },
  };
};

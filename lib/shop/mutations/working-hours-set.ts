import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow, refersTo } from '@/lib/mutation/rows';
import { defineShopMutation } from '../define-shop-mutation';
import { workingHoursRow } from '../state';

/** H6: when a technician works on a weekday; free slots are offered within it. */
export const workingHoursSet = defineShopMutation({
  name: 'working-hours.set',
  summary: 'When a technician works on a weekday.',
  args: workingHoursRow,
  apply: (state, args) => {
    if (!refersTo(state.users, args.technicianId)) return refuse('unknown-technician');
    if (args.endsMinute < args.startsMinute) return refuse('malformed');
    return ok({ ...state, workingHours: putRow(state.workingHours, args) });
  },
});

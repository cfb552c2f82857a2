import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow, refersTo } from '@/lib/mutation/rows';
import { uuid } from '@/lib/mutation/text';
import { defineShopMutation } from '../define-shop-mutation';
import { workingHoursRow } from '../state';
import { wrongInWeek } from '../working-hours';

/** H6: when a technician works, the whole week at once; free slots are offered within it. */
export const workingHoursSetWeek = defineShopMutation({
  name: 'working-hours.set-week',
  summary: 'When a technician works, the whole week at once: days without a stretch are days off.',
  args: z.strictObject({
    technicianId: uuid(),
    stretches: z.array(z.omit(workingHoursRow, { technicianId: true })).check(z.maxLength(70)),
  }),
  apply: (state, { technicianId, stretches }) => {
    if (!refersTo(state.users, technicianId)) return refuse('unknown-technician');
    if (wrongInWeek(stretches).some(Boolean)) return refuse('malformed');
    const ids = new Set(stretches.map(({ id }) => id));
    if (ids.size < stretches.length) return refuse('malformed');
    const before = state.workingHours.filter((row) => row.technicianId !== technicianId);
    if (before.some(({ id }) => ids.has(id))) return refuse('unknown-row');
    // Rows are never taken away; one that is not in the week any more is empty.
    const emptied = state.workingHours.map((row) =>
      row.technicianId === technicianId && !ids.has(row.id)
        ? { ...row, startsMinute: 0, endsMinute: 0 }
        : row,
    );
    const workingHours = stretches.reduce(
      (rows, stretch) => putRow(rows, { ...stretch, technicianId }),
      emptied,
    );
    return ok({ ...state, workingHours });
  },
});

import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { uuid } from '@/lib/mutation/text';
import { assign } from '../assignment';
import { appointmentRow } from '../case-rows';
import { defineCaseMutation } from '../define-case-mutation';

/** C4: promises a time and a technician; the same id again moves the appointment, whose note stays unless one is given. */
export const appointmentMake = defineCaseMutation({
  name: 'appointment.make',
  nature: 'decided',
  summary: 'Promises the customer a time and a technician, or moves that promise.',
  args: z.strictObject({
    ...z.omit(appointmentRow, { state: true, madeAt: true }).shape,
    note: z.optional(appointmentRow.shape.note),
    assignmentId: uuid(),
  }),
  apply: (state, { assignmentId, ...args }, meta) => {
    if (args.endsAt <= args.startsAt) return refuse('wrong-state');
    const assigned = assign(state, { id: assignmentId, technicianId: args.technicianId }, meta.occurredAt);
    const before = state.appointments.find(({ id }) => id === args.id);
    const note = args.note === undefined ? (before?.note ?? null) : args.note;
    const row = { ...args, note, state: 'planned' as const, madeAt: meta.occurredAt };
    return ok({ ...assigned, appointments: putRow(state.appointments, row) });
  },
});

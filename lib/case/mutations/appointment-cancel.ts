import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { optionalText, uuid } from '@/lib/mutation/text';
import { defineCaseMutation } from '../define-case-mutation';

/** C5: takes an appointment back; the case stays open. */
export const appointmentCancel = defineCaseMutation({
  name: 'appointment.cancel',
  nature: 'decided',
  summary: 'Takes an appointment back; the case stays open.',
  args: z.strictObject({ id: uuid(), note: z.optional(optionalText()) }),
  apply: (state, { id, note }) => {
    const row = state.appointments.find((appointment) => appointment.id === id);
    if (!row) return refuse('unknown-row');
    const cancelled = { ...row, note: note === undefined ? row.note : note, state: 'cancelled' as const };
    return ok({ ...state, appointments: putRow(state.appointments, cancelled) });
  },
});

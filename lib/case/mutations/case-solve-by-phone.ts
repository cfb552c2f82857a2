import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { text } from '@/lib/mutation/text';
import { defineCaseMutation } from '../define-case-mutation';
import { begunVisits } from '../visits';

/** C6: solved during the call, so nobody goes; the case closes at once. */
export const caseSolveByPhone = defineCaseMutation({
  name: 'case.solve-by-phone',
  nature: 'decided',
  summary: 'Solved during the call: nobody goes, the case closes.',
  args: z.strictObject({ words: text() }),
  apply: (state, { words }, meta, context) => {
    if (begunVisits(state).length > 0) return refuse('wrong-state');
    const appointments = state.appointments.map((row) => ({ ...row, state: 'cancelled' as const }));
    const root = {
      ...state.root,
      result: 'resolved-by-phone' as const,
      resultWords: words,
      resultAt: meta.occurredAt,
      closedAt: meta.occurredAt,
      closedById: context.actor.kind === 'user' ? context.actor.userId : null,
    };
    return ok({ ...state, appointments, root });
  },
});

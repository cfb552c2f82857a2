import * as z from 'zod/mini';
import { ok } from '@/lib/mutation/define-mutation';
import { text } from '@/lib/mutation/text';
import { defineCaseMutation } from '../define-case-mutation';

/** C7: the customer does not want it any more. */
export const caseCancel = defineCaseMutation({
  name: 'case.cancel',
  nature: 'decided',
  summary: 'The customer does not want it any more.',
  args: z.strictObject({ words: text() }),
  apply: (state, { words }, meta) =>
    ok({
      ...state,
      appointments: state.appointments.map((row) => ({ ...row, state: 'cancelled' as const })),
      root: { ...state.root, resultWords: words, cancelledAt: meta.occurredAt },
    }),
});

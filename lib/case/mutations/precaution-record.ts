import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow, refersTo } from '@/lib/mutation/rows';
import { precautionRow } from '../case-rows';
import { defineCaseMutation } from '../define-case-mutation';

/** C35: the answer to a safety question: backup, genuine notice, clean machine, the holder's consent, old devices. */
export const precautionRecord = defineCaseMutation({
  name: 'precaution.record',
  nature: 'happened',
  summary: 'The answer to a safety question, and who gave it.',
  args: z.omit(precautionRow, { recordedAt: true, withdrawnAt: true }),
  apply: (state, args, meta) => {
    if (!refersTo(state.people, args.personId)) return refuse('unknown-row');
    const row = { ...args, recordedAt: meta.occurredAt, withdrawnAt: null };
    return ok({ ...state, precautions: putRow(state.precautions, row) });
  },
});

import * as z from 'zod/mini';
import { amended, amending } from '@/lib/mutation/amend';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow, refersTo } from '@/lib/mutation/rows';
import { precautionRow } from '../case-rows';
import { defineCaseMutation } from '../define-case-mutation';

const whole = z.omit(precautionRow, { recordedAt: true, withdrawnAt: true });

/** C35: the answer to a safety question: backup, genuine notice, clean machine, the holder's consent, old devices. */
export const precautionRecord = defineCaseMutation({
  name: 'precaution.record',
  nature: 'happened',
  summary: 'The answer to a safety question, and who gave it.',
  args: amending(whole),
  toBegin: whole,
  apply: (state, args, meta) => {
    if (!refersTo(state.people, args.personId ?? null)) return refuse('unknown-row');
    const fields = amended(state.precautions, args, whole);
    if (!fields) return refuse('malformed');
    const row = { ...fields, recordedAt: meta.occurredAt, withdrawnAt: null };
    return ok({ ...state, precautions: putRow(state.precautions, row) });
  },
});

import * as z from 'zod/mini';
import { amended, amending } from '@/lib/mutation/amend';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow, refersTo } from '@/lib/mutation/rows';
import { verificationRow } from '../case-rows';
import { defineCaseMutation } from '../define-case-mutation';
import { recordedRow } from '../recorded-row';

const whole = z.omit(verificationRow, { recordedAt: true, correctedAt: true, withdrawnAt: true });

/** C36: one proof that it works again, in one direction, by whom and with which program. */
export const verificationRecord = defineCaseMutation({
  name: 'verification.record',
  nature: 'happened',
  summary: 'One proof that it works again: direction, outcome, who operated.',
  args: amending(whole),
  toBegin: whole,
  apply: (state, args, meta) => {
    if (!refersTo(state.visits, args.visitId ?? null) || !refersTo(state.subjects, args.subjectId ?? null))
      return refuse('unknown-row');
    const fields = amended(state.verifications, args, whole);
    if (!fields) return refuse('malformed');
    return ok({
      ...state,
      verifications: putRow(state.verifications, recordedRow(state.verifications, fields, meta)),
    });
  },
});

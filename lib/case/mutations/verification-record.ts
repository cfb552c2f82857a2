import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow, refersTo } from '@/lib/mutation/rows';
import { verificationRow } from '../case-rows';
import { defineCaseMutation } from '../define-case-mutation';
import { recordedRow } from '../recorded-row';

/** C36: one proof that it works again, in one direction, by whom and with which program. */
export const verificationRecord = defineCaseMutation({
  name: 'verification.record',
  nature: 'happened',
  summary: 'One proof that it works again: direction, outcome, who operated.',
  args: z.omit(verificationRow, { recordedAt: true, correctedAt: true, withdrawnAt: true }),
  apply: (state, args, meta) => {
    if (!refersTo(state.visits, args.visitId) || !refersTo(state.subjects, args.subjectId))
      return refuse('unknown-row');
    return ok({
      ...state,
      verifications: putRow(state.verifications, recordedRow(state.verifications, args, meta)),
    });
  },
});

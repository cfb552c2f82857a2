import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow, refersTo } from '@/lib/mutation/rows';
import { symptomRow } from '../case-rows';
import { defineCaseMutation } from '../define-case-mutation';
import { recordedRow } from '../recorded-row';

/** C24: what was seen when the customer showed it, who operated and the exact words; the same id again amends it. */
export const symptomRecord = defineCaseMutation({
  name: 'symptom.record',
  nature: 'happened',
  summary: 'What was seen when the symptom was reproduced, or that it could not be.',
  args: z.omit(symptomRow, { recordedAt: true, correctedAt: true, withdrawnAt: true }),
  apply: (state, args, meta) => {
    if (!refersTo(state.visits, args.visitId) || !refersTo(state.subjects, args.subjectId))
      return refuse('unknown-row');
    return ok({ ...state, symptoms: putRow(state.symptoms, recordedRow(state.symptoms, args, meta)) });
  },
});

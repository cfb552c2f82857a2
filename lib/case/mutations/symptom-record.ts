import * as z from 'zod/mini';
import { amended, amending } from '@/lib/mutation/amend';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow, refersTo } from '@/lib/mutation/rows';
import { symptomRow } from '../case-rows';
import { defineCaseMutation } from '../define-case-mutation';
import { recordedRow } from '../recorded-row';

const whole = z.omit(symptomRow, { recordedAt: true, correctedAt: true, withdrawnAt: true });

/** C24: what was seen when the customer showed it, who operated and the exact words; the same id again amends it. */
export const symptomRecord = defineCaseMutation({
  name: 'symptom.record',
  nature: 'happened',
  summary: 'What was seen when the symptom was reproduced, or that it could not be.',
  args: amending(whole),
  toBegin: whole,
  apply: (state, args, meta) => {
    if (!refersTo(state.visits, args.visitId ?? null) || !refersTo(state.subjects, args.subjectId ?? null))
      return refuse('unknown-row');
    const fields = amended(state.symptoms, args, whole);
    if (!fields) return refuse('malformed');
    return ok({ ...state, symptoms: putRow(state.symptoms, recordedRow(state.symptoms, fields, meta)) });
  },
});

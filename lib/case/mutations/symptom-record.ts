import * as z from 'zod/mini';
import { amended, amending } from '@/lib/mutation/amend';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow, refersTo } from '@/lib/mutation/rows';
import { symptomRow } from '../case-rows';
import { defineCaseMutation } from '../define-case-mutation';
import { recordedRow } from '../recorded-row';

const shown = z.omit(symptomRow, { answers: true, recordedAt: true, correctedAt: true, withdrawnAt: true });
// Without the default of the row: what is not given stays as it was.
const whole = z.extend(shown, { answers: symptomRow.shape.answers._zod.def.innerType });
const UNSAID = { answers: null };

/** C24: what was seen when the customer showed it, who operated and the exact words; the same id again amends it. */
export const symptomRecord = defineCaseMutation({
  name: 'symptom.record',
  nature: 'happened',
  summary: 'What was seen when the symptom was reproduced, or that it could not be.',
  args: amending(whole),
  toBegin: shown,
  apply: (state, args, meta) => {
    if (!refersTo(state.visits, args.visitId ?? null) || !refersTo(state.subjects, args.subjectId ?? null))
      return refuse('unknown-row');
    const fields = amended(state.symptoms, args, whole, UNSAID);
    if (!fields) return refuse('malformed');
    return ok({ ...state, symptoms: putRow(state.symptoms, recordedRow(state.symptoms, fields, meta)) });
  },
});

import * as z from 'zod/mini';
import { amended, amending } from '@/lib/mutation/amend';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { feeLineRow } from '../agreement-rows';
import { defineCaseMutation } from '../define-case-mutation';
import { isSigned } from '../report-state';

const whole = z.omit(feeLineRow, { addedAt: true, removedAt: true });

/** C20: adds a line to the estimate. C21: nothing is added once the report is signed. */
export const feeAdd = defineCaseMutation({
  name: 'fee.add',
  nature: 'decided',
  summary: 'Adds a fee line, which the customer has to approve, or changes one.',
  args: amending(whole),
  toBegin: whole,
  apply: (state, args, meta) => {
    if (isSigned(state)) return refuse('report-issued');
    const fields = amended(state.feeLines, args, whole);
    if (!fields) return refuse('malformed');
    return ok({
      ...state,
      feeLines: putRow(state.feeLines, { ...fields, addedAt: meta.occurredAt, removedAt: null }),
    });
  },
});

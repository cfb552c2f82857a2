import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { feeLineRow } from '../agreement-rows';
import { defineCaseMutation } from '../define-case-mutation';
import { isSigned } from '../report-state';

/** C20: adds a line to the estimate. C21: nothing is added once the report is signed. */
export const feeAdd = defineCaseMutation({
  name: 'fee.add',
  nature: 'decided',
  summary: 'Adds a fee line, which the customer has to approve.',
  args: z.omit(feeLineRow, { addedAt: true, removedAt: true }),
  apply: (state, args, meta) => {
    if (isSigned(state)) return refuse('report-issued');
    return ok({
      ...state,
      feeLines: putRow(state.feeLines, { ...args, addedAt: meta.occurredAt, removedAt: null }),
    });
  },
});

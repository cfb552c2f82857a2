import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { uuid } from '@/lib/mutation/text';
import { defineCaseMutation } from '../define-case-mutation';
import { isSigned } from '../report-state';

/** C22: takes a fee line away; it stays in the record as removed. */
export const feeRemove = defineCaseMutation({
  name: 'fee.remove',
  nature: 'decided',
  summary: 'Takes a fee line away.',
  args: z.strictObject({ id: uuid() }),
  apply: (state, { id }, meta) => {
    if (isSigned(state)) return refuse('report-issued');
    const line = state.feeLines.find((row) => row.id === id);
    if (!line) return refuse('unknown-row');
    return ok({ ...state, feeLines: putRow(state.feeLines, { ...line, removedAt: meta.occurredAt }) });
  },
});

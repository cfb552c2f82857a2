import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow, refersTo } from '@/lib/mutation/rows';
import { approvalRow } from '../agreement-rows';
import { defineCaseMutation } from '../define-case-mutation';
import { feeTotals } from '../fees';

/** C23: the answer to an estimate names a person, the lines and the total they saw, which has to be the lines' sum. */
export const approvalRecord = defineCaseMutation({
  name: 'approval.record',
  nature: 'happened',
  summary: 'A person approves an estimate or an addition, wants the diagnosis only, or declines.',
  args: z.omit(approvalRow, { approvedAt: true, withdrawnAt: true }),
  apply: (state, args, meta) => {
    const lines = state.feeLines.filter((line) => args.lineIds.includes(line.id));
    const known = lines.length === new Set(args.lineIds).size && refersTo(state.people, args.personId);
    if (!known) return refuse('unknown-row');
    if (feeTotals(lines).total !== args.total) return refuse('content-changed');
    const row = { ...args, approvedAt: meta.occurredAt, withdrawnAt: null };
    return ok({ ...state, approvals: putRow(state.approvals, row) });
  },
});

import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { uuid } from '@/lib/mutation/text';
import { defineCaseMutation } from '../define-case-mutation';

/** C102: the report was posted, or need not be; `requested` takes that back. */
export const reportPostSettle = defineCaseMutation({
  name: 'report.post-settle',
  nature: 'anytime',
  summary: 'The report was sent by post, or need not be; or that was a mistake.',
  args: z.strictObject({ id: uuid(), state: z.enum(['sent', 'dropped', 'requested']) }),
  apply: (state, args, meta) => {
    const row = state.dispatches.find(({ id, way }) => id === args.id && way === 'post');
    if (!row) return refuse('unknown-row');
    const settledAt = args.state === 'requested' ? null : meta.occurredAt;
    return ok({ ...state, dispatches: putRow(state.dispatches, { ...row, state: args.state, settledAt }) });
  },
});

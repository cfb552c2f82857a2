import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { dispatchRow } from '../agreement-rows';
import { defineCaseMutation } from '../define-case-mutation';

/** C104: how sending a mail went, told by the product alone; a mail that was sent or refused stays so. */
export const reportMailResult = defineCaseMutation({
  name: 'report.mail-result',
  nature: 'anytime',
  summary: 'How sending a link by mail went, with what the mail server said.',
  args: z.extend(z.pick(dispatchRow, { id: true, words: true }), {
    state: z.enum(['trying', 'sent', 'refused']),
  }),
  apply: (state, args, meta) => {
    const row = state.dispatches.find(({ id, way }) => id === args.id && way === 'mail');
    if (!row) return refuse('unknown-row');
    if (row.state === 'sent' || row.state === 'refused') return refuse('wrong-state');
    const settledAt = args.state === 'trying' ? null : meta.occurredAt;
    return ok({ ...state, dispatches: putRow(state.dispatches, { ...row, ...args, settledAt }) });
  },
});

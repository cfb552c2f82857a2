import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { dispatchRow } from '../agreement-rows';
import { defineCaseMutation } from '../define-case-mutation';

/** C102: asks the office to send the printed report by post. */
export const reportPostRequest = defineCaseMutation({
  name: 'report.post-request',
  nature: 'anytime',
  summary: 'Asks the office to send the printed report by post.',
  args: z.pick(dispatchRow, { id: true, to: true }),
  apply: (state, args, meta, { actor }) => {
    if (actor.kind !== 'user') return refuse('wrong-state');
    if (state.reports.length === 0) return refuse('report-missing');
    if (state.dispatches.some(({ id }) => id === args.id)) return refuse('already-exists');
    const row = {
      ...args,
      way: 'post' as const,
      linkId: null,
      state: 'requested' as const,
      words: null,
      askedById: actor.userId,
      askedAt: meta.occurredAt,
      settledAt: null,
    };
    return ok({ ...state, dispatches: putRow(state.dispatches, row) });
  },
});

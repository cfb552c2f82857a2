import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { isMailAddress } from '@/lib/customer/mail-address';
import { uuid } from '@/lib/mutation/text';
import { defineCaseMutation } from '../define-case-mutation';

/** C103: asks for a link to be mailed by the shop's mail server; the link's secret is in no change. */
export const reportMailRequest = defineCaseMutation({
  name: 'report.mail-request',
  nature: 'anytime',
  summary: 'Asks for a link to be sent by mail; its secret goes to the server apart.',
  args: z.strictObject({
    id: uuid(),
    linkId: uuid(),
    to: z.string().check(z.refine(isMailAddress)),
  }),
  apply: (state, args, meta, { actor }) => {
    if (actor.kind !== 'user') return refuse('wrong-state');
    const link = state.shareLinks.find(({ id }) => id === args.linkId);
    if (!link) return refuse('unknown-row');
    if (link.revokedAt !== null) return refuse('wrong-state');
    if (state.dispatches.some(({ id }) => id === args.id)) return refuse('already-exists');
    const row = {
      ...args,
      way: 'mail' as const,
      state: 'requested' as const,
      words: null,
      askedById: actor.userId,
      askedAt: meta.occurredAt,
      settledAt: null,
    };
    return ok({ ...state, dispatches: putRow(state.dispatches, row) });
  },
});

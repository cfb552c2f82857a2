import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { shareLinkRow } from '../agreement-rows';
import { defineCaseMutation } from '../define-case-mutation';

/** C43: a link to the report, of which only the token's hash and the PIN's tag are known here. */
export const linkMake = defineCaseMutation({
  name: 'link.make',
  nature: 'anytime',
  summary: 'Makes a link to the report; only its token’s hash and its PIN’s tag are kept.',
  args: z.omit(shareLinkRow, { madeAt: true, revokedAt: true }),
  apply: (state, args, meta) => {
    if (state.reports.length === 0) return refuse('report-missing');
    if (state.shareLinks.some((link) => link.id === args.id)) return refuse('already-exists');
    const row = { ...args, madeAt: meta.occurredAt, revokedAt: null };
    return ok({ ...state, shareLinks: putRow(state.shareLinks, row) });
  },
});

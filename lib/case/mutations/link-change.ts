import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { uuid } from '@/lib/mutation/text';
import { shareLinkRow } from '../agreement-rows';
import { defineCaseMutation } from '../define-case-mutation';

/** C44: changes how long a link lives (null: without end) or revokes it for good. */
export const linkChange = defineCaseMutation({
  name: 'link.change',
  nature: 'anytime',
  summary: 'Changes how long a link lives, or revokes it.',
  args: z.strictObject({ id: uuid(), expiresAt: shareLinkRow.shape.expiresAt, revoke: z.boolean() }),
  apply: (state, { id, expiresAt, revoke }, meta) => {
    const link = state.shareLinks.find((row) => row.id === id);
    if (!link) return refuse('unknown-row');
    const revokedAt = link.revokedAt ?? (revoke ? meta.occurredAt : null);
    return ok({ ...state, shareLinks: putRow(state.shareLinks, { ...link, expiresAt, revokedAt }) });
  },
});

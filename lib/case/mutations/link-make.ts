import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { sha256, text } from '@/lib/mutation/text';
import { pinDigits, shareLinkRow } from '../agreement-rows';
import { defineCaseMutation } from '../define-case-mutation';

/** C43: a link to the report, of which only the token's hash and the PIN's tag are known here. */
export const linkMake = defineCaseMutation({
  name: 'link.make',
  nature: 'anytime',
  summary: 'Makes a link to the report; only its token’s hash and its PIN’s tag are kept.',
  args: z.extend(
    z.omit(shareLinkRow, {
      madeAt: true,
      revokedAt: true,
      pinDigits: true,
      cardHash: true,
      cardSeal: true,
    }),
    {
      // A tablet of an earlier version makes four digits and no card.
      pinDigits: z.optional(pinDigits),
      card: z.optional(z.strictObject({ hash: sha256(), seal: text(200) })),
    },
  ),
  apply: (state, { card, pinDigits: digits = 4, ...args }, meta) => {
    if (state.reports.length === 0) return refuse('report-missing');
    if (state.shareLinks.some((link) => link.id === args.id)) return refuse('already-exists');
    const row = {
      ...args,
      pinDigits: digits,
      cardHash: card?.hash ?? null,
      cardSeal: card?.seal ?? null,
      madeAt: meta.occurredAt,
      revokedAt: null,
    };
    return ok({ ...state, shareLinks: putRow(state.shareLinks, row) });
  },
});

import * as z from 'zod/mini';
import { ok } from '@/lib/mutation/define-mutation';
import { optionalText } from '@/lib/mutation/text';
import { defineCaseMutation } from '../define-case-mutation';

/** C29: what lets the customer work again before it is solved, timed apart; null takes it back. */
export const workaroundOffer = defineCaseMutation({
  name: 'workaround.offer',
  nature: 'happened',
  summary: 'What lets the customer work again before it is solved.',
  args: z.strictObject({ words: optionalText() }),
  apply: (state, { words }, meta) =>
    ok({
      ...state,
      root: { ...state.root, workaround: words, workaroundAt: words === null ? null : meta.occurredAt },
    }),
});

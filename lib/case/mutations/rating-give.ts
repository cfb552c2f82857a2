import * as z from 'zod/mini';
import { ok } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { ratingRow } from '../agreement-rows';
import { defineCaseMutation } from '../define-case-mutation';

/** C45: what the customer thought; the same id again changes it. */
export const ratingGive = defineCaseMutation({
  name: 'rating.give',
  nature: 'anytime',
  summary: 'What the customer thought of the visit.',
  args: z.omit(ratingRow, { ratedAt: true }),
  apply: (state, args, meta) =>
    ok({ ...state, ratings: putRow(state.ratings, { ...args, ratedAt: meta.occurredAt }) }),
});

import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { uuid } from '@/lib/mutation/text';
import { defineCaseMutation } from '../define-case-mutation';

/** C101: the office has taken note of a rating as it stands. */
export const ratingSeen = defineCaseMutation({
  name: 'rating.seen',
  nature: 'anytime',
  summary: 'The office has taken note of what a customer thought.',
  args: z.strictObject({ id: uuid() }),
  apply: (state, { id }, meta) => {
    const rating = state.ratings.find((row) => row.id === id);
    if (!rating) return refuse('unknown-row');
    const seenAt = rating.seenAt ?? meta.occurredAt;
    return ok({ ...state, ratings: putRow(state.ratings, { ...rating, seenAt }) });
  },
});

import * as z from 'zod/mini';
import { ok } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { ratingRow } from '../agreement-rows';
import { defineCaseMutation } from '../define-case-mutation';
import { mayTellStory, withoutPublished } from '../stories';

/**
 * C45: what the customer thought; the same id again changes it. C95: whoever does not allow their case to be told any
 * more takes its story off the public pages at once.
 */
export const ratingGive = defineCaseMutation({
  name: 'rating.give',
  nature: 'anytime',
  summary: 'What the customer thought of the visit.',
  args: z.omit(ratingRow, { ratedAt: true }),
  apply: (state, args, meta) => {
    const ratings = putRow(state.ratings, { ...args, ratedAt: meta.occurredAt });
    const rated = { ...state, ratings };
    return ok(mayTellStory(rated) ? rated : withoutPublished(rated, meta.occurredAt));
  },
});

import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { ratingRow } from '../agreement-rows';
import { defineCaseMutation } from '../define-case-mutation';
import { mayChangeRating } from '../ratings';
import { asAllowed } from '../stories';

/**
 * C45: what the customer thought; the same id again changes it within seven days, and the office looks again. C95: whoever
 * does not allow their case to be told any more, at any time, takes its story off the public pages at once.
 */
export const ratingGive = defineCaseMutation({
  name: 'rating.give',
  nature: 'anytime',
  summary: 'What the customer thought of the visit.',
  args: z.omit(ratingRow, { ratedAt: true, changedAt: true, seenAt: true }),
  apply: (state, args, meta) => {
    const before = state.ratings.find(({ id }) => id === args.id);
    const takesBack =
      before?.mayTell === true && !args.mayTell && before.score === args.score && before.words === args.words;
    if (before && !takesBack && !mayChangeRating(before, Date.parse(meta.occurredAt)))
      return refuse('wrong-state');
    const row = {
      ...args,
      ratedAt: before?.ratedAt ?? meta.occurredAt,
      changedAt: before ? meta.occurredAt : null,
      seenAt: takesBack ? before.seenAt : null,
    };
    const rated = { ...state, ratings: putRow(state.ratings, row) };
    return ok(asAllowed(rated, meta.occurredAt));
  },
});

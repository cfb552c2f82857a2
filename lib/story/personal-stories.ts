import { storyDraftSchema } from '@/lib/case/story-row';
import type { CaseState } from '@/lib/case/state';
import type { CustomerState } from '@/lib/customer/state';
import type { Envelope } from '@/lib/mutation/envelope';
import type { ShopState } from '@/lib/shop/state';
import { isClean } from './check-draft';
import { knownOf } from './known-of';

/**
 * The publications of a batch in whose text something stands that says who it is about: whatever their sender saw.
 * @param state the case before the batch
 * @returns the envelopes' ids
 */
export const personalStories = (
  mutations: readonly Envelope[],
  state: CaseState,
  customer: CustomerState | null,
  shop: ShopState,
): Set<string> => {
  const known = knownOf(state, customer, shop);
  const personal = mutations.filter(({ name, args }) => {
    const draft = name === 'story.publish' ? storyDraftSchema.safeParse(args.draft) : null;
    return draft?.success && !isClean(draft.data, known);
  });
  return new Set(personal.map(({ id }) => id));
};

import 'server-only';
import type { PoolClient } from 'pg';
import { storyDraftSchema } from '@/lib/case/story-row';
import type { AggregateRef, Envelope } from '@/lib/mutation/envelope';
import type { ShopState } from '@/lib/shop/state';
import { isClean } from '@/lib/story/check-draft';
import { knownOf } from '@/lib/story/known-of';
import { loadAggregate } from './load-aggregate';

/** The publications of a batch in whose text something stands that says who it is about: whatever their sender saw. */
export const personalStories = async (
  client: PoolClient,
  ref: AggregateRef,
  mutations: readonly Envelope[],
  shop: ShopState | null,
): Promise<Set<string>> => {
  const publishing = mutations.filter(({ name }) => name === 'story.publish');
  if (publishing.length === 0 || shop === null) return new Set();
  const state = (await loadAggregate(client, { kind: 'case', id: ref.id }))?.state;
  if (!state) return new Set();
  const customer = await loadAggregate(client, { kind: 'customer', id: state.root.customerId });
  const known = knownOf(state, customer?.state ?? null, shop);
  const personal = publishing.filter(({ args }) => {
    const draft = storyDraftSchema.safeParse(args.draft);
    return draft.success && !isClean(draft.data, known);
  });
  return new Set(personal.map(({ id }) => id));
};

import 'server-only';
import type { PoolClient } from 'pg';
import type { AggregateRef, Envelope } from '@/lib/mutation/envelope';
import type { ShopState } from '@/lib/shop/state';
import { personalStories } from '@/lib/story/personal-stories';
import { loadAggregate } from './load-aggregate';

/** The publications of a batch that say who they are about; the case is loaded where there is one. */
export const refusedStories = async (
  client: PoolClient,
  ref: AggregateRef,
  mutations: readonly Envelope[],
  shop: ShopState | null,
): Promise<Set<string>> => {
  if (shop === null || !mutations.some(({ name }) => name === 'story.publish')) return new Set();
  const state = (await loadAggregate(client, { kind: 'case', id: ref.id }))?.state;
  if (!state) return new Set();
  const customer = await loadAggregate(client, { kind: 'customer', id: state.root.customerId });
  return personalStories(mutations, state, customer?.state ?? null, shop);
};

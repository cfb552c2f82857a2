import 'server-only';
import type { PoolClient } from 'pg';
import type { Context } from '@/lib/mutation/define-mutation';
import type { Actor } from '@/lib/mutation/actor';
import type { AggregateKind, Envelope } from '@/lib/mutation/envelope';
import type { States } from '@/lib/mutation/registry';
import { isStorable } from '@/lib/mutation/text';
import { reviewsCases, type ShopState } from '@/lib/shop/state';
import { findPlaybook } from './find-playbook';

/** Who sends a batch, to which shop, how far the sender's clock is behind, and the number of a case that it opens. */
export type Sending = { actor: Actor; shop: ShopState | null; offsetMs: number; caseNumber: string | null };

/** What the mutations of a batch may know besides the state. */
export const contextOf = async (
  client: PoolClient,
  state: States[AggregateKind] | null,
  mutations: readonly Envelope[],
  { actor, shop, offsetMs, caseNumber }: Sending,
): Promise<Context> => {
  const pinned = pinnedPlaybook(state, mutations);
  return {
    actor,
    offsetMs,
    playbook: pinned ? await findPlaybook(client, actor.shopId, pinned.id, pinned.version) : null,
    numbers: caseNumber === null ? {} : { caseNumber },
    reviews: shop === null || reviewsCases(shop),
  };
};

/** The playbook version of a case, or of the one that the batch opens. */
const pinnedPlaybook = (state: States[AggregateKind] | null, mutations: readonly Envelope[]) => {
  if (state && 'visits' in state) return { id: state.root.playbookId, version: state.root.playbookVersion };
  const opening = mutations.find(({ name }) => name === 'case.open')?.args;
  const id = opening?.playbookId;
  const version = opening?.playbookVersion;
  // Not checked by the mutation's own schema yet: what Postgres cannot take as a parameter is no playbook.
  const askable =
    typeof id === 'string' && isStorable(id) && typeof version === 'number' && version === (version | 0);
  return askable ? { id, version } : null;
};

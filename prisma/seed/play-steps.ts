import { v7 } from 'uuid';
import type { CaseState } from '@/lib/case/state';
import type { Actor } from '@/lib/mutation/actor';
import { PROTOCOL } from '@/lib/mutation/envelope';
import type { AggregateStore } from '@/lib/sync/case-store';
import { DEMO_PEOPLE } from './demo-people';
import { type Around, personId, SHOP_ID, type Step } from './story';

const actorOf = ({ by, ref, name }: Step): Actor =>
  name === 'shop.create'
    ? { kind: 'system', shopId: SHOP_ID }
    : by === 'customer'
      ? { kind: 'customer', shopId: SHOP_ID, caseId: ref.id }
      : { kind: 'user', userId: personId(by), shopId: SHOP_ID, roles: [...DEMO_PEOPLE[by].roles] };

/**
 * Plays steps through a store, one by one, since a step may depend on the state that the one before left.
 * @param storeAt the store as it would have been at an instant: what it commits was received then
 * @throws Error naming the step that was refused
 */
export const playSteps = async (
  storeAt: (at: Date) => AggregateStore,
  steps: readonly Step[],
): Promise<void> => {
  for (const step of steps) {
    const store = storeAt(step.at);
    const args = typeof step.args === 'function' ? await argsOf(store, step.ref.id, step.args) : step.args;
    const envelope = {
      id: v7({ msecs: step.at.getTime() }),
      protocol: PROTOCOL,
      aggregate: step.ref,
      name: step.name,
      args,
      deviceId: null,
      deviceSeq: null,
      baseVersion: 0,
      occurredAt: step.at.toISOString(),
    };
    const [result] = await store.commit(step.ref, [envelope], actorOf(step));
    if (result?.status !== 'applied')
      throw new Error(`${step.name} at ${envelope.occurredAt}: ${JSON.stringify(result)}`);
  }
};

const argsOf = async (
  store: AggregateStore,
  caseId: string,
  make: (state: CaseState, around: Around) => Record<string, unknown>,
): Promise<Record<string, unknown>> => {
  const stored = await store.load({ kind: 'case', id: caseId });
  const customer = stored && (await store.load({ kind: 'customer', id: stored.state.root.customerId }));
  const shop = await store.load({ kind: 'shop', id: SHOP_ID });
  if (!stored || !customer || !shop)
    throw new Error(`case ${caseId}, its customer or the shop is not there yet`);
  return make(stored.state, { customer: customer.state, shop: shop.state });
};

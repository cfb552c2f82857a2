import { v7 } from 'uuid';
import type { CaseState } from '@/lib/case/state';
import type { Actor } from '@/lib/mutation/actor';
import { type Envelope, PROTOCOL } from '@/lib/mutation/envelope';
import type { AggregateStore } from '@/lib/sync/case-store';
import { DEMO_PEOPLE } from './demo-people';
import { type Around, personId, SHOP_ID, type Step } from './story';

const actorOf = ({ by, ref, name }: Step): Actor => {
  if (name === 'shop.create') return { kind: 'system', shopId: SHOP_ID };
  if (by === 'customer') return { kind: 'customer', shopId: SHOP_ID, caseId: ref.id };
  return { kind: 'user', userId: personId(by), shopId: SHOP_ID, roles: [...DEMO_PEOPLE[by].roles] };
};

/** Whether a step can go in one batch with the one before: one aggregate, one actor, nothing to look up between. */
const follows = (before: Step | undefined, step: Step): boolean =>
  before !== undefined &&
  before.ref.id === step.ref.id &&
  before.by === step.by &&
  before.name !== 'shop.create' &&
  typeof step.args !== 'function';

const batchesOf = (steps: readonly Step[]): Step[][] => {
  const batches: Step[][] = [];
  for (const step of steps) {
    const last = batches.at(-1);
    if (last && follows(last.at(-1), step)) last.push(step);
    else batches.push([step]);
  }
  return batches;
};

/**
 * Plays steps through a store, in batches as a tablet would send them.
 * @param storeAt the store as it would have been at an instant: what it commits was received then
 * @throws Error naming the step that was refused
 */
export const playSteps = async (
  storeAt: (at: Date) => AggregateStore,
  steps: readonly Step[],
): Promise<void> => {
  for (const batch of batchesOf(steps)) {
    const [first] = batch;
    const last = batch.at(-1);
    if (!first || !last) continue;
    const store = storeAt(last.at);
    const envelopes: Envelope[] = [];
    for (const step of batch) envelopes.push(await envelopeOf(store, step));
    const results = await store.commit(first.ref, envelopes, actorOf(first));
    const refused = results.findIndex(({ status }) => status !== 'applied');
    if (refused >= 0) {
      const { name, occurredAt } = envelopes[refused] ?? {};
      throw new Error(`${name} at ${occurredAt}: ${JSON.stringify(results[refused])}`);
    }
  }
};

const envelopeOf = async (store: AggregateStore, { ref, at, name, args }: Step): Promise<Envelope> => ({
  id: v7({ msecs: at.getTime() }),
  protocol: PROTOCOL,
  aggregate: ref,
  name,
  args: typeof args === 'function' ? await argsOf(store, ref.id, args) : args,
  deviceId: null,
  deviceSeq: null,
  baseVersion: 0,
  occurredAt: at.toISOString(),
});

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

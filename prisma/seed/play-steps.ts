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

/** Whether a step of an aggregate can go in one batch with the one before: one actor, nothing to look up between. */
const follows = (before: Step | undefined, step: Step): boolean =>
  before !== undefined &&
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

/** How many aggregates are played at once: the database writes one while the next is thought about. */
const AT_ONCE = 4;

/**
 * Plays steps through a store, in batches as a tablet would send them. Each aggregate's steps are played in order, and
 * aggregates begin in the order in which they began: so numbers rise with time.
 * @param storeAt the store as it would have been at an instant: what it commits was received then
 * @param steps in the order in which they happened; a customer needs the shop alone, a case customers
 * @throws Error naming the step that was refused
 */
export const playSteps = async (
  storeAt: (at: Date) => AggregateStore,
  steps: readonly Step[],
): Promise<void> => {
  for (const kind of ['shop', 'customer', 'case'] as const) {
    const courses = new Map<string, Step[]>();
    for (const step of steps.filter(({ ref }) => ref.kind === kind))
      courses.set(step.ref.id, [...(courses.get(step.ref.id) ?? []), step]);
    await playCourses(storeAt, [...courses.values()].map(batchesOf));
  }
};

const playCourses = async (storeAt: (at: Date) => AggregateStore, courses: readonly Step[][][]) => {
  let next = 0;
  let begun = Promise.resolve();
  const play = async () => {
    for (let course = courses[next++]; course; course = courses[next++]) {
      const [first = [], ...others] = course;
      begun = begun.then(() => playBatch(storeAt, first));
      await begun;
      for (const batch of others) await playBatch(storeAt, batch);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, play));
};

const playBatch = async (storeAt: (at: Date) => AggregateStore, batch: readonly Step[]): Promise<void> => {
  const [first] = batch;
  const last = batch.at(-1);
  if (!first || !last) return;
  const store = storeAt(last.at);
  const envelopes: Envelope[] = [];
  for (const step of batch) envelopes.push(await envelopeOf(store, step));
  const results = await store.commit(first.ref, envelopes, actorOf(first));
  const refused = results.findIndex(({ status }) => status !== 'applied');
  if (refused < 0) return;
  const { name, occurredAt } = envelopes[refused] ?? {};
  throw new Error(`${name} at ${occurredAt}: ${JSON.stringify(results[refused])}`);
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

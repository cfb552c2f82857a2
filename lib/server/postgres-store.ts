import 'server-only';
import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { Actor } from '@/lib/mutation/actor';
import type { Context } from '@/lib/mutation/define-mutation';
import type { AggregateKind, AggregateRef, Envelope } from '@/lib/mutation/envelope';
import type { States } from '@/lib/mutation/registry';
import { reviewsCases, type ShopState } from '@/lib/shop/state';
import type { CaseState } from '@/lib/case/state';
import type { CustomerState } from '@/lib/customer/state';
import type { AggregateStore } from '@/lib/sync/case-store';
import { commitBatch } from '@/lib/sync/commit-batch';
import { fingerprint } from '@/lib/sync/fingerprint';
import type { MutationResult } from '@/lib/sync/protocol';
import { findPlaybook } from './store/find-playbook';
import { giveCaseNumber } from './store/give-case-number';
import { inTransaction } from './store/in-transaction';
import { loadAggregate } from './store/load-aggregate';
import { loadKnown, loadSequences } from './store/load-known';
import { readJournal } from './store/read-journal';
import { prepareRefusals } from './store/refuse-more';
import { writeAggregate } from './store/write-aggregate';
import { writeJournal, writeRefusals } from './store/write-journal';
import { refreshCustomerSearch, writeCaseSearch } from './store/write-search';

export type StoreOptions = {
  /** The server's clock. */
  now?: () => Date;
  /** Milliseconds that the sender's clock is behind. */
  offsetMs?: number;
};

type Mutations<Kind extends AggregateKind> = readonly (Envelope & { aggregate: { kind: Kind } })[];

const hashOf = (envelope: Envelope): string =>
  createHash('sha256').update(fingerprint(envelope)).digest('hex');

/** The store of truth: aggregates as rows in Postgres, the journal beside them in the same transaction. */
export const createPostgresStore = (
  pool: Pool,
  { now = () => new Date(), offsetMs = 0 }: StoreOptions = {},
): AggregateStore => ({
  load: (ref) => loadAggregate(pool, ref),
  journal: (ref) => readJournal(pool, ref),
  commit: (ref, mutations, actor) =>
    inTransaction(pool, (client) =>
      commitIn(client, ref, mutations as Mutations<typeof ref.kind>, actor, now(), offsetMs),
    ),
});

const commitIn = async <Kind extends AggregateKind>(
  client: PoolClient,
  ref: AggregateRef & { kind: Kind },
  mutations: Mutations<Kind>,
  actor: Actor,
  receivedAt: Date,
  offsetMs: number,
): Promise<MutationResult[]> => {
  const stored = await loadAggregate(client, ref, true);
  const shop = ref.kind === 'shop' ? (stored?.state as ShopState | undefined) : await shopOf(client, actor);
  const before = {
    state: stored?.state ?? null,
    version: stored?.version ?? 0,
    known: await loadKnown(client, mutations),
    sequences: await loadSequences(client, ref, mutations),
  };
  const base = await contextOf(client, ref, before.state, mutations, {
    actor,
    shop: shop ?? null,
    receivedAt,
  });
  const context: Context = { ...base, offsetMs };
  const refuseMore = await prepareRefusals(client, mutations, shop ?? null);
  const batch = commitBatch(before, mutations, { hashOf, contextFor: () => context, refuseMore });

  const received = { actor, receivedAt, offsetMs };
  if (batch.state !== null && batch.applied.length > 0) {
    await writeAggregate(client, ref.kind, before.state, batch.state, batch.version);
    await writeJournal(client, batch.applied, received);
    await writeSearch(client, ref.kind, before.state, batch.state, receivedAt);
    const nudge = { shopId: actor.shopId, kind: ref.kind, id: ref.id, version: batch.version };
    await client.query(`SELECT pg_notify('kiriwake', $1)`, [JSON.stringify(nudge)]);
  }
  await writeRefusals(client, batch.refused, received);
  return batch.results;
};

const shopOf = async (client: PoolClient, { shopId }: Actor): Promise<ShopState | null> =>
  (await loadAggregate(client, { kind: 'shop', id: shopId }))?.state ?? null;

const contextOf = async (
  client: PoolClient,
  ref: AggregateRef,
  state: States[AggregateKind] | null,
  mutations: readonly Envelope[],
  { actor, shop, receivedAt }: { actor: Actor; shop: ShopState | null; receivedAt: Date },
): Promise<Context> => {
  const opens = ref.kind === 'case' && state === null && mutations.some(({ name }) => name === 'case.open');
  const zone = shop?.root.zone ?? 'Asia/Tokyo';
  const pinned = pinnedPlaybook(state, mutations);
  return {
    actor,
    playbook: pinned ? await findPlaybook(client, pinned.id, pinned.version) : null,
    numbers: opens ? { caseNumber: await giveCaseNumber(client, actor.shopId, zone, receivedAt) } : {},
    reviews: shop === null || reviewsCases(shop),
  };
};

/** The playbook version of a case, or of the one that the batch opens. */
const pinnedPlaybook = (state: States[AggregateKind] | null, mutations: readonly Envelope[]) => {
  if (state && 'visits' in state) return { id: state.root.playbookId, version: state.root.playbookVersion };
  const opening = mutations.find(({ name }) => name === 'case.open')?.args;
  return typeof opening?.playbookId === 'string' &&
    typeof opening.playbookVersion === 'number' &&
    Number.isInteger(opening.playbookVersion)
    ? { id: opening.playbookId, version: opening.playbookVersion }
    : null;
};

const writeSearch = async (
  client: PoolClient,
  kind: AggregateKind,
  before: States[AggregateKind] | null,
  after: States[AggregateKind],
  receivedAt: Date,
): Promise<void> => {
  if (kind === 'case') return writeCaseSearch(client, after as CaseState, receivedAt);
  if (kind !== 'customer' || before === null) return;
  const { name, kana, contact, phones } = (before as CustomerState).root;
  const is = (after as CustomerState).root;
  const renamed = name !== is.name || kana !== is.kana || contact !== is.contact || phones !== is.phones;
  if (renamed) await refreshCustomerSearch(client, after as CustomerState);
};

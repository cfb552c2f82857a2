import 'server-only';
import type { PoolClient } from 'pg';
import type { CaseState } from '@/lib/case/state';
import type { CustomerState } from '@/lib/customer/state';
import type { Actor } from '@/lib/mutation/actor';
import type { AggregateKind, AggregateRef, Envelope } from '@/lib/mutation/envelope';
import type { States } from '@/lib/mutation/registry';
import type { ShopState } from '@/lib/shop/state';
import { commitBatch } from '@/lib/sync/commit-batch';
import { fingerprint } from '@/lib/sync/fingerprint';
import type { MutationResult } from '@/lib/sync/protocol';
import { sha256 } from '../sha256';
import { contextOf } from './context-of';
import { holdCaseNumber, takeCaseNumber } from './give-case-number';
import { loadAggregate } from './load-aggregate';
import { loadKnown, loadSequences } from './load-known';
import { prepareRefusals } from './refuse-more';
import { writeAggregate } from './write-aggregate';
import { writeJournal, writeRefusals } from './write-journal';
import { writePaperSearch } from './write-paper-search';
import { refreshCustomerSearch, writeCaseSearch } from './write-search';

/** How a batch came in. */
export type Arrival = {
  actor: Actor;
  receivedAt: Date;
  /** Milliseconds that the sender's clock is behind. */
  offsetMs: number;
  /** By id, the text of what could not be read as a mutation, as it came: refused without a look. */
  unreadable: ReadonlyMap<string, string>;
  /** All of the batch or nothing: where one is refused, nothing is written, the refusal neither. */
  whole: boolean;
};

type Mutations<Kind extends AggregateKind> = readonly (Envelope & { aggregate: { kind: Kind } })[];

const hashOf = (envelope: Envelope): string => sha256(fingerprint(envelope));

/**
 * Commits a batch of one aggregate inside a transaction; see `AggregateStore.commit`.
 * @returns of a whole batch that was refused only the refusals
 */
export const commitIn = async <Kind extends AggregateKind>(
  client: PoolClient,
  ref: AggregateRef & { kind: Kind },
  mutations: Mutations<Kind>,
  { actor, receivedAt, offsetMs, unreadable, whole }: Arrival,
): Promise<MutationResult[]> => {
  const stored = await loadAggregate(client, ref, true);
  const shop = ref.kind === 'shop' ? (stored?.state as ShopState | undefined) : await shopOf(client, actor);
  const before = {
    state: stored?.state ?? null,
    version: stored?.version ?? 0,
    known: await loadKnown(client, mutations),
    sequences: await loadSequences(client, ref, mutations),
  };
  const opens = ref.kind === 'case' && !stored && mutations.some(({ name }) => name === 'case.open');
  const held = opens
    ? await holdCaseNumber(client, actor.shopId, shop?.root.zone ?? 'Asia/Tokyo', receivedAt)
    : null;
  const sending = { actor, shop: shop ?? null, offsetMs, caseNumber: held?.number ?? null };
  const context = await contextOf(client, before.state, mutations, sending);
  const batch = commitBatch(before, mutations, {
    hashOf,
    contextFor: () => context,
    unacceptable: ({ id }) => (unreadable.has(id) ? 'malformed' : null),
    refuseMore: await prepareRefusals(client, ref, mutations, shop ?? null, context.playbook),
  });

  if (whole && batch.refused.length > 0) return batch.results.filter(({ status }) => status === 'refused');
  const received = { actor, receivedAt, offsetMs };
  if (batch.state !== null && batch.applied.length > 0) {
    if (held) await takeCaseNumber(client, held);
    await writeAggregate(client, ref.kind, before.state, batch.state, batch.version);
    await writeJournal(client, batch.applied, received);
    await writeSearch(client, ref.kind, before.state, batch.state, receivedAt);
    const nudge = { shopId: actor.shopId, kind: ref.kind, id: ref.id, version: batch.version };
    await client.query(`SELECT pg_notify('kiriwake', $1)`, [JSON.stringify(nudge)]);
  }
  await writeRefusals(client, batch.refused, received, unreadable);
  return batch.results;
};

const shopOf = async (client: PoolClient, { shopId }: Actor): Promise<ShopState | null> =>
  (await loadAggregate(client, { kind: 'shop', id: shopId }))?.state ?? null;

const writeSearch = async (
  client: PoolClient,
  kind: AggregateKind,
  before: States[AggregateKind] | null,
  after: States[AggregateKind],
  receivedAt: Date,
): Promise<void> => {
  if (kind === 'case') {
    await writePaperSearch(client, before as CaseState | null, after as CaseState);
    return writeCaseSearch(client, after as CaseState, receivedAt);
  }
  if (kind !== 'customer' || before === null) return;
  const { name, kana, contact, phones } = (before as CustomerState).root;
  const is = (after as CustomerState).root;
  const renamed = name !== is.name || kana !== is.kana || contact !== is.contact || phones !== is.phones;
  if (renamed) await refreshCustomerSearch(client, after as CustomerState);
};

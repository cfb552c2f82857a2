import 'client-only';
import { caseStateSchema } from '@/lib/case/state';
import { customerStateSchema } from '@/lib/customer/state';
import type { AggregateKind, AggregateRef } from '@/lib/mutation/envelope';
import type { AnyState } from '@/lib/mutation/registry';
import { shopStateSchema } from '@/lib/shop/state';
import type { ReadAnswer, ReadResult } from '@/lib/sync/protocol';
import { readState } from '@/lib/sync/read-state';
import type { EntryRow, SequenceRow } from './database';
import type { Entry } from './entries';
import { nextRev } from './next-rev';
import { refKey, refOf } from './refs';
import type { Standing } from './replay';
import { playbookKey } from './surroundings';
import type { TabletStore } from './tablet-store';

const SCHEMAS = { case: caseStateSchema, customer: customerStateSchema, shop: shopStateSchema };
// A case's replay wants to know how the shop works.
const ORDER: Record<AggregateKind, number> = { shop: 0, customer: 1, case: 2 };

type News = { results: Map<string, ReadResult>; base?: Standing; sequence?: SequenceRow; gone: boolean };

/**
 * Takes an answer of the server into the tablet: what became of the mutations, what changed, what is gone; then the
 * outbox goes on top again. Each aggregate in a transaction of its own, so that a kill in between loses nothing.
 * @returns false where this version of the app could not read all that has changed: then the copies at hand stay
 */
export const takeAnswer = async (store: TabletStore, answer: ReadAnswer): Promise<boolean> => {
  await keepPlaybooks(store, answer);
  await keepEarlier(store, answer);
  const { byRef, readable } = await newsByRef(store, answer);
  for (const [key, news] of byRef) {
    const ref = refOf(key);
    while (!(await takeNews(store, ref, news))) {
      // Something was written meanwhile: read and try again.
    }
  }
  return readable;
};

const newsByRef = async (store: TabletStore, answer: ReadAnswer) => {
  const news = new Map<string, News>();
  const of = (key: string): News => {
    const known = news.get(key) ?? { results: new Map(), gone: false };
    news.set(key, known);
    return known;
  };
  const rows = await store.db.outbox
    .where('id')
    .anyOf(answer.results.map(({ id }) => id))
    .toArray();
  const refs = new Map(rows.map(({ id, ref }) => [id, ref]));
  for (const result of answer.results) {
    const ref = refs.get(result.id);
    if (ref) of(ref).results.set(result.id, result);
  }
  let readable = true;
  for (const { kind, id, version, state, lastSeq } of answer.changed) {
    const read = readState<AnyState>(SCHEMAS[kind], state);
    if (read === null) {
      readable = false;
      continue;
    }
    const one = of(refKey({ kind, id }));
    one.base = { version, state: read };
    if (lastSeq !== undefined) {
      one.sequence = { id: `${refKey({ kind, id })}|${answer.me.deviceId}`, last: lastSeq };
    }
  }
  for (const ref of answer.gone) of(refKey(ref)).gone = true;
  const byRef = [...news].toSorted(([a], [b]) => ORDER[refOf(a).kind] - ORDER[refOf(b).kind]);
  return { byRef, readable };
};

const fate = (entry: Entry, result: ReadResult | undefined): Pick<EntryRow, 'state' | 'version' | 'code'> => {
  if (!result || entry.state === 'refused') return entry;
  if (result.status !== 'refused') return { state: 'sent', version: result.version, code: null };
  // Not an end: an earlier one is missing there and goes first next time.
  if (result.code === 'out-of-order') return entry;
  return { state: 'refused', version: null, code: result.code };
};

/** @returns false where another writer was faster */
const takeNews = async (store: TabletStore, ref: AggregateRef, news: News): Promise<boolean> => {
  const { db, seal } = store;
  const key = refKey(ref);
  const before = await store.read(ref);
  const newer = news.base && news.base.version >= before.base.version ? news.base : undefined;
  const base = newer ?? before.base;
  const entries = before.entries.map((entry) => ({ ...entry, ...fate(entry, news.results.get(entry.id)) }));
  const isThrough = ({ version }: Entry) => version !== null && version <= base.version;
  const through = entries.filter(isThrough);
  const rest = entries.filter((entry) => !isThrough(entry));
  const gone = news.gone || (before.gone && !newer);
  const forget = gone && rest.every(({ state }) => state === 'sent');
  const { standing } = await store.replayed(base, rest);
  const [baseBytes, copyBytes] = await Promise.all([seal.seal(base.state), seal.seal(standing)]);
  return db.transaction('rw', [db.bases, db.copies, db.outbox, db.sequences], async () => {
    const now = await db.copies.get(key);
    if ((now?.rev ?? 0) !== before.rev) return false;
    await db.outbox.bulkDelete((forget ? entries : through).map(({ n }) => n));
    if (forget) {
      await db.bases.delete(key);
      await db.copies.delete(key);
      return true;
    }
    if (news.sequence) await countFrom(store, news.sequence);
    for (const { n, state, version, code } of rest) await db.outbox.update(n, { state, version, code });
    const rev = nextRev(before.rev);
    if (base.state !== null) {
      const { version } = base;
      await db.bases.put({ id: key, kind: ref.kind, rev, version, gone, bytes: baseBytes });
    }
    await db.copies.put({ id: key, kind: ref.kind, rev, bytes: copyBytes });
    return true;
  });
};

/** After a lost memory the numbers go on where the server's end; otherwise the tablet's own are further on. */
const countFrom = async ({ db }: TabletStore, sequence: SequenceRow): Promise<void> => {
  const known = await db.sequences.get(sequence.id);
  if ((known?.last ?? 0) < sequence.last) await db.sequences.put(sequence);
};

const keepPlaybooks = async ({ db, seal }: TabletStore, { playbooks }: ReadAnswer): Promise<void> => {
  const rows = await Promise.all(
    playbooks.map(async ({ id, version, content }) => ({
      id: playbookKey(id, version),
      rev: 1,
      bytes: await seal.seal(content),
    })),
  );
  await db.playbooks.bulkPut(rows);
};

const keepEarlier = async ({ db, seal }: TabletStore, { earlier, changed }: ReadAnswer): Promise<void> => {
  if (!earlier) return;
  const customers = changed.filter(({ kind }) => kind === 'customer').map(({ id }) => id);
  const rows = await Promise.all(
    customers.map(async (id) => ({
      id,
      rev: 1,
      bytes: await seal.seal(earlier.filter(({ customerId }) => customerId === id)),
    })),
  );
  await db.earlier.bulkPut(rows);
};

import 'client-only';
import type { Actor, UserActor } from '@/lib/mutation/actor';
import type { AggregateKind, AggregateRef, Envelope } from '@/lib/mutation/envelope';
import { isRefusal } from '@/lib/mutation/refusal';
import type { AnyState, States } from '@/lib/mutation/registry';
import type { AggregateStore, JournalLine, Stored } from '@/lib/sync/case-store';
import { commitBatch, type Known } from '@/lib/sync/commit-batch';
import { fingerprint } from '@/lib/sync/fingerprint';
import type { MutationResult } from '@/lib/sync/protocol';
import { asNow } from './as-now';
import type { CopyRow, TabletDatabase } from './database';
import { type Entry, openEntries, sealEntry } from './entries';
import { nextRev } from './next-rev';
import { refKey, refOf } from './refs';
import { NOTHING, type Replayed, replay, type Standing } from './replay';
import type { Seal } from './seal';
import { Surroundings } from './surroundings';

/** The server's copy and the outbox of one aggregate, with the revision of the shown copy that they belong to. */
export type Reading = { rev: number; base: Standing; gone: boolean; entries: Entry[] };

type Batch = readonly (Envelope & { aggregate: { kind: AggregateKind } })[];

/**
 * The tablet's aggregates: the server's copies with the outbox on top, in IndexedDB. Rows are opened and sealed
 * outside of transactions; a transaction compares the revision and writes, or everything starts again.
 */
export class TabletStore implements AggregateStore {
  readonly surroundings: Surroundings;
  readonly #opened = new Map<string, { rev: number; standing: Standing }>();

  constructor(
    readonly db: TabletDatabase,
    readonly seal: Seal,
  ) {
    this.surroundings = new Surroundings(db, seal);
  }

  async load<Kind extends AggregateKind>(ref: AggregateRef & { kind: Kind }): Promise<Stored<Kind> | null> {
    const row = await this.db.copies.get(refKey(ref));
    const standing = row && (await this.open(row));
    if (!standing || standing.state === null) return null;
    return { version: standing.version, state: standing.state as States[Kind] };
  }

  /** Opens a shown copy; the same revision is opened once. */
  async open(row: CopyRow): Promise<Standing> {
    const known = this.#opened.get(row.id);
    if (known?.rev === row.rev) return known.standing;
    const kept = (await this.seal.open(row.bytes)) as Standing;
    const standing = { ...kept, state: asNow(kept.state) };
    this.#opened.set(row.id, { rev: row.rev, standing });
    return standing;
  }

  async commit(ref: AggregateRef, mutations: readonly Envelope[], actor: Actor): Promise<MutationResult[]> {
    for (;;) {
      const results = await this.#tryCommit(ref, mutations, actor, 'as-given');
      if (results) return results;
    }
  }

  /**
   * Applies what was just done here and puts it into the outbox, as this device's next.
   * @param draft its number and version are filled in
   * @param instead numbers of entries that it stands for: they go with the same stroke, so that a kill leaves
   *   either them or this one
   * @returns the result; what is refused here leaves no trace
   */
  async append(draft: Envelope, actor: UserActor, instead: readonly number[] = []): Promise<MutationResult> {
    for (;;) {
      const results = await this.#tryCommit(draft.aggregate, [draft], actor, 'next', instead);
      if (results?.[0]) return results[0];
    }
  }

  async journal(ref: AggregateRef): Promise<JournalLine[]> {
    const { base, entries } = await this.read(ref);
    const { versions } = await this.replayed(base, entries);
    return entries.flatMap(({ id, envelope }) => {
      const made = versions.get(id);
      return made ? [{ ...envelope, ...made }] : [];
    });
  }

  /** Reads the server's copy and the outbox of one aggregate, all of one moment. */
  async read(ref: AggregateRef): Promise<Reading> {
    const key = refKey(ref);
    const { db, seal } = this;
    const [copy, base, rows] = await db.transaction('r', [db.copies, db.bases, db.outbox], () =>
      Promise.all([db.copies.get(key), db.bases.get(key), db.outbox.where('ref').equals(key).toArray()]),
    );
    return {
      rev: copy?.rev ?? 0,
      gone: base?.gone ?? false,
      base: base
        ? { version: base.version, state: asNow((await seal.open(base.bytes)) as AnyState) }
        : NOTHING,
      entries: await openEntries(seal, rows),
    };
  }

  /** What is shown of an aggregate: the server's copy with what is unsent on top. */
  async replayed(base: Standing, entries: readonly Entry[]): Promise<Replayed> {
    const envelopes = entries.map(({ envelope }) => envelope);
    return replay(base, entries, await this.surroundings.contextFor(base.state, envelopes));
  }

  async #known(mutations: readonly Envelope[]): Promise<Map<string, Known>> {
    const ids = mutations.map(({ id }) => id);
    const entries = await openEntries(this.seal, await this.db.outbox.where('id').anyOf(ids).toArray());
    const known = new Map<string, Known>();
    for (const { id, ref, envelope, code, version } of entries) {
      const { base, entries: all } = await this.read(refOf(ref));
      const made = version ?? (await this.replayed(base, all)).versions.get(id)?.version ?? 0;
      const ended = code === null ? { version: made } : { code: isRefusal(code) ? code : 'malformed' };
      known.set(id, { hash: fingerprint(envelope), ended });
    }
    return known;
  }

  /** @returns null where another writer was faster: the caller starts again */
  async #tryCommit(
    ref: AggregateRef,
    given: readonly Envelope[],
    actor: Actor,
    how: 'as-given' | 'next',
    instead: readonly number[] = [],
  ): Promise<MutationResult[] | null> {
    const key = refKey(ref);
    const { db, seal } = this;
    const copy = await db.copies.get(key);
    const rev = copy?.rev ?? 0;
    const standing = copy ? await this.open(copy) : NOTHING;
    const sequences = await this.#sequences(key);
    const mutations =
      how === 'as-given'
        ? given
        : given.map((draft) => ({
            ...draft,
            deviceSeq: (sequences.get(draft.deviceId ?? '') ?? 0) + 1,
            baseVersion: standing.version,
          }));
    const contextFor = await this.surroundings.contextFor(standing.state, mutations);
    const known = how === 'as-given' ? await this.#known(mutations) : new Map<string, Known>();
    const batch = commitBatch({ ...standing, known, sequences }, mutations as Batch, {
      hashOf: fingerprint,
      contextFor: () => contextFor(actor),
    });
    const refused = how === 'as-given' ? batch.refused : [];
    const kept = [...batch.applied.map((one) => ({ ...one, code: null })), ...refused];
    if (kept.length === 0) return batch.results;
    kept.sort((a, b) => mutations.indexOf(a.envelope) - mutations.indexOf(b.envelope));

    const rows = await Promise.all(
      kept.map(({ envelope, code }) =>
        sealEntry(seal, key, { envelope, actor }, { state: code ? 'refused' : 'waiting', code }),
      ),
    );
    const next: Standing = { version: batch.version, state: batch.state };
    const row = { id: key, kind: ref.kind, rev: nextRev(rev), bytes: await seal.seal(next) };
    const written = await db.transaction('rw', [db.copies, db.outbox, db.sequences], async () => {
      if (((await db.copies.get(key))?.rev ?? 0) !== rev) return false;
      await db.copies.put(row);
      await db.outbox.bulkDelete([...instead]);
      await db.outbox.bulkAdd(rows);
      await db.sequences.bulkPut(
        kept.flatMap(({ envelope: { deviceId, deviceSeq } }) =>
          deviceId === null || deviceSeq === null ? [] : [{ id: `${key}|${deviceId}`, last: deviceSeq }],
        ),
      );
      return true;
    });
    if (!written) return null;
    this.#opened.set(key, { rev: row.rev, standing: next });
    return batch.results;
  }

  async #sequences(key: string): Promise<Map<string, number>> {
    const rows = await this.db.sequences.where('id').startsWith(`${key}|`).toArray();
    return new Map(rows.map(({ id, last }) => [id.slice(key.length + 1), last]));
  }
}

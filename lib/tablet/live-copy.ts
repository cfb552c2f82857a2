import 'client-only';
import { liveQuery, type Subscription } from 'dexie';
import type { Actor, UserActor } from '@/lib/mutation/actor';
import { apply } from '@/lib/mutation/apply';
import type { Context } from '@/lib/mutation/define-mutation';
import type { AggregateRef, Envelope } from '@/lib/mutation/envelope';
import type { Refusal } from '@/lib/mutation/refusal';
import type { Standing } from './replay';
import { refKey } from './refs';
import { sameData } from './same-data';
import type { TabletStore } from './tablet-store';

/** Why a change did not happen: refused, or the disk would not take it. */
export type ChangeFailure = Refusal | 'storage';

/**
 * One aggregate in memory, as it is shown. A change is applied here first, so that it paints at once, and written
 * behind it in order; what others write (another tab, an answer of the server) comes in by itself.
 */
export class LiveCopy {
  #standing: Standing | undefined;
  #contextFor: ((actor: Actor) => Context) | undefined;
  #rev = 0;
  #pending = 0;
  #writing: Promise<unknown> = Promise.resolve();
  #subscription: Subscription | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(
    readonly store: TabletStore,
    readonly ref: AggregateRef,
  ) {}

  /** What is shown: undefined while it is read, its state null where there is none. */
  readonly read = (): Standing | undefined => this.#standing;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    this.#subscription ??= liveQuery(() => this.store.db.copies.get(refKey(this.ref))).subscribe({
      next: (row) => {
        if (this.#standing && (row?.rev ?? 0) === this.#rev) return;
        if (this.#pending === 0) void this.#reload();
      },
    });
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#subscription?.unsubscribe();
      this.#subscription = undefined;
    };
  };

  /**
   * Does what was asked: in memory before this returns, durable when the promise resolves.
   * @param instead numbers of entries of the outbox that go with the same stroke
   * @returns null when it is kept, otherwise why not; then nothing has changed
   */
  change(draft: Envelope, actor: UserActor, instead: readonly number[] = []): Promise<ChangeFailure | null> {
    if (this.#standing && this.#contextFor) {
      const outcome = apply(this.#standing.state, draft, this.#contextFor(actor));
      if (!outcome.ok) return Promise.resolve(outcome.code);
      this.#show({ version: this.#standing.version + 1, state: outcome.state });
    }
    this.#pending += 1;
    const written = this.#writing.then(() => this.#write(draft, actor, instead));
    this.#writing = written;
    return written;
  }

  async #write(draft: Envelope, actor: UserActor, instead: readonly number[]): Promise<ChangeFailure | null> {
    let failure: ChangeFailure | null = null;
    try {
      const result = await this.store.append(draft, actor, instead);
      if (result.status === 'refused') failure = result.code;
    } catch {
      failure = 'storage';
    }
    this.#pending -= 1;
    if (this.#pending === 0) await this.#reload();
    return failure;
  }

  async #reload(): Promise<void> {
    const { store, ref } = this;
    const row = await store.db.copies.get(refKey(ref));
    const standing = row ? await store.open(row) : { version: 0, state: null };
    const contextFor = await store.surroundings.contextFor(standing.state);
    // Something was done meanwhile: its own writing reads again when it is through.
    if (this.#pending > 0) return;
    this.#rev = row?.rev ?? 0;
    this.#contextFor = contextFor;
    // What was written is mostly what is shown already: then nothing is painted again.
    if (!this.#standing || !sameData(this.#standing, standing)) this.#show(standing);
  }

  #show(standing: Standing): void {
    if (standing === this.#standing) return;
    this.#standing = standing;
    for (const listener of this.#listeners) listener();
  }
}

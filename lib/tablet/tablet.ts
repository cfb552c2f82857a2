import 'client-only';
import type { AggregateRef } from '@/lib/mutation/envelope';
import type { ArgsOf, MutationName } from '@/lib/mutation/registry';
import type { TabletDatabase } from './database';
import { envelopeOf } from './envelope-of';
import { type ChangeFailure, LiveCopy } from './live-copy';
import { actorOf, type Me } from './me';
import { refKey } from './refs';
import type { Fetch } from './ask';
import { plainSeal, type Seal } from './seal';
import { TabletStore } from './tablet-store';

/** One person's tablet: their database, opened, and the aggregates that are shown. */
export class Tablet {
  readonly store: TabletStore;
  readonly #live = new Map<string, LiveCopy>();

  /**
   * @param seal what rows lie under; as they are where it is not told
   * @param proof what only this tablet, unlocked, can show the server; null where it is not protected
   */
  constructor(
    readonly me: Me,
    db: TabletDatabase,
    seal: Seal = plainSeal,
    readonly proof: string | null = null,
  ) {
    this.store = new TabletStore(db, seal);
  }

  /** `fetch`, with the proof that this tablet is unlocked. */
  readonly fetcher: Fetch = (input, init) => {
    const headers = new Headers(init.headers);
    if (this.proof !== null) headers.set('x-kiriwake-proof', this.proof);
    return fetch(input, { ...init, headers });
  };

  /** The one copy in memory of an aggregate. */
  live(ref: AggregateRef): LiveCopy {
    const key = refKey(ref);
    const copy = this.#live.get(key) ?? new LiveCopy(this.store, ref);
    this.#live.set(key, copy);
    return copy;
  }

  /**
   * Does something now, in this person's name.
   * @returns null when it is kept on this tablet, otherwise why not
   */
  change<Name extends MutationName>(
    ref: AggregateRef,
    name: Name,
    args: ArgsOf<Name>,
  ): Promise<ChangeFailure | null> {
    return this.live(ref).change(envelopeOf(this.me.deviceId, ref, name, args), actorOf(this.me));
  }
}

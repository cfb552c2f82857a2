import 'client-only';
import { liveQuery, type Subscription } from 'dexie';
import { exchange } from './exchange';
import type { Fetch } from './post-sync';
import { fetchProviders } from './providers';
import { sendPhotos } from './send-photos';
import type { Tablet } from './tablet';

/** Milliseconds: after a change, between two looks at the server, and the longest pause after failures. */
const AFTER_CHANGE = 300;
const REGULAR = 30_000;
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 60_000;

/**
 * Keeps the tablet and the server in step: after a change, on reconnecting, when the page comes to the front, and by
 * the clock with growing pauses. One tab at a time sends.
 */
export class SyncLoop {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;
  #again = false;
  #failures = 0;
  #sending = false;
  #hasProviders = false;
  #outbox: Subscription | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(
    readonly tablet: Tablet,
    /** Called when another person has signed in: what this one left unsent waits for them. */
    readonly onSomebodyElse: () => void,
    readonly fetcher: Fetch = (input, init) => fetch(input, init),
  ) {}

  /** Begins; returns what ends it. */
  start(): () => void {
    const { db } = this.tablet.store;
    const now = () => this.soon(0);
    const shown = () => document.visibilityState === 'visible' && now();
    this.#outbox = liveQuery(() =>
      Promise.all([
        db.outbox.where('state').equals('waiting').primaryKeys(),
        db.photos.where('state').equals('waiting').primaryKeys(),
      ]),
    ).subscribe({
      next: ([entries, photos]) => {
        // While the server is absent, a change must not shorten the pause: the clock decides.
        if (entries.length + photos.length > 0 && this.#failures === 0) this.soon(AFTER_CHANGE);
      },
    });
    addEventListener('online', now);
    addEventListener('focus', now);
    document.addEventListener('visibilitychange', shown);
    now();
    return () => {
      clearTimeout(this.#timer);
      this.#outbox?.unsubscribe();
      removeEventListener('online', now);
      removeEventListener('focus', now);
      document.removeEventListener('visibilitychange', shown);
    };
  }

  /** Looks at the server in so many milliseconds, unless it is about to anyway. */
  readonly soon = (milliseconds: number): void => {
    if (this.#running) {
      this.#again = true;
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#turn(), milliseconds);
  };

  /** Whether this tab is sending just now. */
  readonly sending = (): boolean => this.#sending;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  async #turn(): Promise<void> {
    this.#running = true;
    this.#again = false;
    try {
      const { db } = this.tablet.store;
      await navigator.locks.request(`${db.name}-flush`, { ifAvailable: true }, async (lock) => {
        if (lock) await this.#flush();
      });
    } finally {
      this.#running = false;
      this.#show(false);
      this.soon(this.#again && this.#failures === 0 ? AFTER_CHANGE : this.#pause());
    }
  }

  async #flush(): Promise<void> {
    const { store, me } = this.tablet;
    this.#show(true);
    try {
      const link = await exchange(store, me, this.fetcher);
      this.#failures = link === 'online' ? 0 : this.#failures + 1;
      if (link === 'somebody-else') this.onSomebodyElse();
      if (link === 'online') {
        void this.#providers();
        await sendPhotos(store, this.fetcher);
      }
    } catch (error) {
      // The disk failed, not the line. Nothing was lost: what is not written here is still to be sent.
      this.#failures += 1;
      console.error(error);
    }
  }

  /** Once a page: a new directory comes with a new version of the server. */
  async #providers(): Promise<void> {
    if (this.#hasProviders) return;
    this.#hasProviders = true;
    this.#hasProviders = await fetchProviders(this.tablet.store.db, this.fetcher).catch(() => false);
  }

  #pause(): number {
    const pause =
      this.#failures === 0 ? REGULAR : Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (this.#failures - 1));
    // Many tablets that lost the same server must not come back in one moment.
    return pause * (0.75 + Math.random() / 2);
  }

  #show(sending: boolean): void {
    if (this.#sending === sending) return;
    this.#sending = sending;
    for (const listener of this.#listeners) listener();
  }
}

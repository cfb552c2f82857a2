import 'client-only';
import { liveQuery, type Subscription } from 'dexie';
import type { Fetch } from './ask';
import { exchange } from './exchange';
import { countUnsent } from './count-unsent';
import { type AskedInVain, fetchPhotos, isGoodLine } from './fetch-photos';
import { sendLinkMails } from './link-mails';
import { fetchProviders } from './providers';
import { sendPhotos } from './send-photos';
import type { Tablet } from './tablet';
import { askToBeWoken, hearWaking } from './waking';

/** Milliseconds: after a change, between two looks at the server, and the longest pause after failures. */
const AFTER_CHANGE = 300;
const REGULAR = 30_000;
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 60_000;

/**
 * Keeps the tablet and the server in step: after a change, on reconnecting, when the page comes to the front, and by
 * the clock with growing pauses. One tab at a time sends; photos go on a way of their own, so that a large one never
 * holds up what was written, and those of others come after all of that.
 */
export class SyncLoop {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;
  /** Milliseconds after this turn within which somebody asked for another. */
  #next: number | undefined;
  #failures = 0;
  #busy = 0;
  #sendingPhotos = false;
  #fetchingPhotos = false;
  #started = false;
  /** Who waits for the end of a turn, to be told whether the server answered. */
  #wakers: ((sent: boolean) => void)[] = [];
  readonly #inVain: AskedInVain = new Map();
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
    this.#started = true;
    const now = () => this.soon(0);
    const shown = () => {
      if (document.visibilityState === 'visible') now();
      else void this.#askToBeWoken();
    };
    const deaf = hearWaking((answer) => {
      this.#wakers.push(answer);
      now();
    });
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
    // A try that fails says so on the screen, also while nothing waits to be sent.
    addEventListener('offline', now);
    addEventListener('focus', now);
    document.addEventListener('visibilitychange', shown);
    now();
    return () => {
      this.#started = false;
      clearTimeout(this.#timer);
      this.#outbox?.unsubscribe();
      deaf();
      removeEventListener('online', now);
      removeEventListener('offline', now);
      removeEventListener('focus', now);
      document.removeEventListener('visibilitychange', shown);
    };
  }

  /** Looks at the server in so many milliseconds, unless it is about to anyway. */
  readonly soon = (milliseconds: number): void => {
    if (this.#running) {
      this.#next = Math.min(this.#next ?? milliseconds, milliseconds);
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#turn(), milliseconds);
  };

  /** Whether this tab is sending just now. */
  readonly sending = (): boolean => this.#busy > 0;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  async #turn(): Promise<void> {
    this.#running = true;
    this.#next = undefined;
    try {
      await this.#alone('flush', () => this.#flush());
    } finally {
      this.#running = false;
      for (const answer of this.#wakers.splice(0)) answer(this.#failures === 0);
      // The line came back, or somebody asked, in the middle of a try that had begun without it.
      const called = this.#next === 0;
      const wanted = called || (this.#next !== undefined && this.#failures === 0);
      this.soon(wanted ? AFTER_CHANGE : this.#pause());
    }
  }

  async #flush(): Promise<void> {
    const { store, me } = this.tablet;
    try {
      const link = await exchange(store, me, this.fetcher, this.#failures);
      this.#failures = link === 'online' ? 0 : this.#failures + 1;
      if (link === 'somebody-else') this.onSomebodyElse();
      if (link === 'online') {
        void this.#photos().then(() => this.#photosOfOthers());
        void this.#providers();
        void this.#linkMails();
      } else if (!navigator.onLine) {
        // Not where the server alone is away: the browser would wake the page at once, over and over.
        void this.#askToBeWoken();
      }
    } catch (error) {
      // The disk failed, not the line. Nothing was lost: what is not written here is still to be sent.
      this.#failures += 1;
      console.error(error);
    }
  }

  async #photos(): Promise<void> {
    if (this.#sendingPhotos) return;
    this.#sendingPhotos = true;
    try {
      await this.#alone('photos', () => sendPhotos(this.tablet.store, this.fetcher));
    } catch (error) {
      console.error(error);
    } finally {
      this.#sendingPhotos = false;
    }
  }

  async #askToBeWoken(): Promise<void> {
    if ((await countUnsent(this.tablet.store.db)) > 0) await askToBeWoken();
  }

  /** Not told as sending: nothing of this tablet's waits for it. */
  async #photosOfOthers(): Promise<void> {
    if (this.#fetchingPhotos || this.#sendingPhotos || !isGoodLine()) return;
    this.#fetchingPhotos = true;
    const { store } = this.tablet;
    const goOn = () => this.#started && this.#failures === 0;
    const work = () => fetchPhotos(store, this.fetcher, goOn, this.#inVain);
    await this.#alone('fetch', work, false).catch(console.error);
    this.#fetchingPhotos = false;
  }

  /** Once a page: a new directory comes with a new version of the server. */
  async #providers(): Promise<void> {
    if (this.#hasProviders) return;
    this.#hasProviders = true;
    this.#hasProviders = await fetchProviders(this.tablet.store.db, this.fetcher).catch(() => false);
  }

  async #linkMails(): Promise<void> {
    await this.#alone('mails', () => sendLinkMails(this.tablet.store, this.fetcher)).catch(console.error);
  }

  /** Works while no other tab does the same, and shows it as sending. */
  async #alone(what: string, work: () => Promise<void>, shown = true): Promise<void> {
    const { name } = this.tablet.store.db;
    await navigator.locks.request(`${name}-${what}`, { ifAvailable: true }, async (lock) => {
      if (!lock) return;
      if (!shown) return work();
      this.#show(1);
      try {
        await work();
      } finally {
        this.#show(-1);
      }
    });
  }

  #pause(): number {
    const pause =
      this.#failures === 0 ? REGULAR : Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (this.#failures - 1));
    // Many tablets that lost the same server must not come back in one moment.
    return pause * (0.75 + Math.random() / 2);
  }

  #show(more: 1 | -1): void {
    const before = this.sending();
    this.#busy += more;
    if (this.sending() === before) return;
    for (const listener of this.#listeners) listener();
  }
}

import 'server-only';
import pg from 'pg';
import { env } from '../env';
import { log } from '../log';

/** Something of a shop changed: read it again. */
export type Nudge = { shopId: string; kind: string; id: string; version: number };
type Listener = (nudge: Nudge) => void;

/** Milliseconds before a lost connection is tried again. */
const PAUSE = 2000;

class Ear {
  readonly #listeners = new Map<Listener, () => void>();
  #client: pg.Client | null = null;
  #timer: NodeJS.Timeout | undefined;
  #hears = false;

  /** Hears nudges from now on; the first listener opens the connection, the last one closes it. */
  add(listener: Listener, onHearing: () => void): () => void {
    this.#listeners.set(listener, onHearing);
    if (this.#hears) onHearing();
    if (!this.#client && !this.#timer) void this.#open();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#close();
    };
  }

  async #open(): Promise<void> {
    this.#timer = undefined;
    const client = new pg.Client({ connectionString: env.directUrl, keepAlive: true });
    this.#client = client;
    client.on('notification', ({ payload }) => {
      const nudge = JSON.parse(payload ?? '{}') as Nudge;
      for (const listener of this.#listeners.keys()) listener(nudge);
    });
    const lost = () => this.#lost(client);
    client.on('error', lost);
    client.on('end', lost);
    try {
      await client.connect();
      await client.query('LISTEN kiriwake');
      this.#hears = true;
      for (const onHearing of this.#listeners.values()) onHearing();
    } catch (err) {
      // Nobody listens any more: closed on purpose while it was opening.
      if (this.#client !== client) return;
      log.warn({ err }, 'nudges are not heard for now');
      this.#lost(client);
    }
  }

  #lost(client: pg.Client): void {
    if (this.#client !== client) return;
    this.#deaf();
    client.end().catch(() => {});
    if (this.#listeners.size > 0) this.#timer = setTimeout(() => void this.#open(), PAUSE);
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const client = this.#client;
    this.#deaf();
    client?.end().catch(() => {});
  }

  #deaf(): void {
    this.#client = null;
    this.#hears = false;
  }
}

// In development modules are loaded anew at each change; connections must not pile up.
const kept = globalThis as typeof globalThis & { kiriwakeEar?: Ear };
const ear = (kept.kiriwakeEar ??= new Ear());

/**
 * Hears what changes in the database, over one direct connection a process.
 * @param onHearing called once everything that is committed from then on is heard: at first, and again each time after
 *   the connection was lost and something may have been missed
 * @returns stops hearing
 */
export const listen = (listener: Listener, onHearing: () => void = () => {}): (() => void) =>
  ear.add(listener, onHearing);

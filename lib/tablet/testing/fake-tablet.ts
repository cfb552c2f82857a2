import 'client-only';
import type { AggregateRef, Envelope } from '@/lib/mutation/envelope';
import { PROTOCOL } from '@/lib/mutation/envelope';
import { TabletDatabase } from '../database';
import { type Entry, openEntries } from '../entries';
import { exchange } from '../exchange';
import type { Me } from '../me';
import { plainSeal } from '../seal';
import { TabletStore } from '../tablet-store';
import { Crasher } from './crasher';
import { type Fault, FakeLine } from './fake-line';
import type { Caller, FakeServer } from './fake-server';

/** What a newer app makes of the database: more tables, nothing else. */
class NextDatabase extends TabletDatabase {
  constructor(name: string) {
    super(name);
    this.version(1000).stores({ later: 'id' });
  }
}

/** A tablet of its own, which may be killed wherever it waits, and comes back with what was on its disk. */
export class FakeTablet {
  store!: TabletStore;
  /** The same tablet in a second tab. */
  otherTab!: TabletStore;
  readonly line: FakeLine;
  /** Ids of mutations of which it has said that they are kept. */
  readonly acknowledged = new Set<string>();
  /** By the id of a mutation, the refused ones for which it stands. */
  readonly retries = new Map<string, string>();
  #crasher = new Crasher();

  constructor(
    server: FakeServer,
    readonly caller: Caller,
    readonly name: string,
  ) {
    this.line = new FakeLine(server, caller);
    this.open();
  }

  /** Opens what is on its disk, with the app that it has now. */
  open(): void {
    this.#crasher = new Crasher();
    const db = this.line.newApp ? new NextDatabase(this.name) : new TabletDatabase(this.name);
    this.#crasher.watch(db);
    this.store = new TabletStore(db, this.#crasher.seal(plainSeal));
    this.otherTab = new TabletStore(db, this.#crasher.seal(plainSeal));
  }

  /** Starts it again with a newer app. */
  update(): void {
    this.store.db.close();
    this.line.newApp = true;
    this.open();
  }

  /**
   * Does some things at once; where it is killed meanwhile it comes back.
   * @param crash after how many waits it is killed
   */
  async during(works: () => readonly Promise<unknown>[], crash = Infinity): Promise<void> {
    this.#crasher.arm(crash);
    const ended = await Promise.allSettled(works());
    this.#crasher.arm(Infinity);
    if (this.#crasher.dead) {
      this.store.db.close();
      this.open();
      return;
    }
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
  }

  /** One exchange over a line with a fault. */
  sync(fault: Fault, failures = 0): Promise<unknown> {
    this.line.fault = fault;
    const { actor, deviceId } = this.caller;
    const me: Me = { ...actor, deviceId, name: '高橋 健' };
    return exchange(this.store, me, this.#crasher.fetcher(this.line.fetch), failures);
  }

  /** Does something, as `useChange` does; what is refused here leaves no trace. */
  async append(
    aggregate: AggregateRef,
    id: string,
    name: string,
    args: Envelope['args'],
    occurredAt: string,
    { instead, tab = this.store }: { instead?: Entry; tab?: TabletStore } = {},
  ): Promise<void> {
    const { actor, deviceId, skew } = this.caller;
    const at = instead?.occurredAt ?? new Date(Date.parse(occurredAt) + skew).toISOString();
    const draft: Envelope = {
      id,
      protocol: PROTOCOL,
      aggregate,
      name,
      args,
      deviceId,
      deviceSeq: null,
      baseVersion: 0,
      occurredAt: at,
      ...(instead && { retryOf: instead.id }),
    };
    if (instead) this.retries.set(id, instead.id);
    const result = await tab.append(draft, actor, instead ? [instead.n] : []);
    // Killed between the disk's word and the screen's.
    this.#crasher.step();
    if (result.status !== 'refused') this.acknowledged.add(id);
  }

  /** Everything in its outbox. */
  async entries(): Promise<Entry[]> {
    return openEntries(plainSeal, await this.store.db.outbox.toArray());
  }
}

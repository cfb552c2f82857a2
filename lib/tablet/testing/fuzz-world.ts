import 'client-only';
import type { CaseState } from '@/lib/case/state';
import { at, Lab, same } from '@/lib/sync/contract-lab';
import { FAULTS } from './fake-line';
import { FakeServer, TABOO } from './fake-server';
import { FakeTablet } from './fake-tablet';
import type { Random } from './random';

const DAY = 86_400_000;
/** How many waits of a tablet a kill comes within: a change has some ten, an exchange some sixty. */
const WAITS = [6, 12, 25, 60] as const;

/**
 * Three tablets of two people, an office, a server and lines that fail on purpose: one schedule, made by chance as it
 * goes on.
 */
export class FuzzWorld {
  readonly server = new FakeServer();
  readonly lab: Lab;
  readonly tablets: readonly [FakeTablet, FakeTablet, FakeTablet];
  /** What was done, for whoever looks for the reason of a failure. */
  readonly told: string[] = [];
  /** Ids of mutations that somebody gave up. */
  readonly givenUp = new Set<string>();
  #made = 0;

  constructor(
    readonly random: Random,
    salt: number,
  ) {
    this.lab = new Lab(this.server.store, salt);
    const { lab } = this;
    this.server.scope = [lab.shop, lab.customer, lab.case];
    const skew = () => random.of([0, 0, -DAY, DAY, 3_600_000, random.below(2 * DAY) - DAY]);
    const tablet = (actor: Lab['sato'], deviceId: string) =>
      new FakeTablet(this.server, { actor, deviceId, skew: skew() }, `fuzz-${salt}-${deviceId.slice(-2)}`);
    this.tablets = [
      tablet(lab.takahashi, lab.tablet),
      tablet(lab.takahashi, lab.otherTablet),
      tablet(lab.sato, lab.id(23)),
    ];
  }

  async start(): Promise<this> {
    await this.lab.prepare();
    for (const tablet of this.tablets) await tablet.sync('none');
    return this;
  }

  /** One step of the schedule. */
  async step(): Promise<void> {
    const { random } = this;
    const tablet = random.of(this.tablets);
    if (random.percent(15)) await this.#office();
    if (random.percent(30)) await tablet.line.deliver(random.below(9));
    if (random.percent(4)) await tablet.during(() => [], 0);
    if (random.percent(3)) tablet.update();
    if (random.percent(25)) {
      const other = random.of(this.tablets.filter((one) => one !== tablet) as [FakeTablet, FakeTablet]);
      await Promise.all([this.#turn(tablet), this.#turn(other)]);
    } else await this.#turn(tablet);
  }

  /** Lets everything arrive, under the newest versions of all. */
  async end(): Promise<void> {
    this.server.version = 'newer';
    this.server.blind.clear();
    for (const tablet of this.tablets) {
      await tablet.line.clear();
      tablet.update();
    }
    // The first tells the server the last of each, the second tells each of the others.
    for (let round = 0; round < 2; round += 1) for (const tablet of this.tablets) await tablet.sync('none');
  }

  id(): string {
    this.#made += 1;
    return this.lab.id(0x50000 + this.#made);
  }

  async #turn(tablet: FakeTablet): Promise<void> {
    const { random } = this;
    const crash = random.percent(30) ? random.below(random.of(WAITS)) : Infinity;
    const count = random.of([1, 1, 1, 2, 3]);
    this.told.push(`${tablet.name}: ${count} at once, killed after ${crash}`);
    const works = () => Array.from({ length: count }, () => this.#work(tablet));
    await tablet.during(
      () => (random.percent(40) ? [...works(), this.#settle(tablet, this.id())] : works()),
      crash,
    );
    await this.#proveShown(tablet);
  }

  /** [S32] What is shown is the server's copy with everything on top that waits here. */
  async #proveShown({ store, name }: FakeTablet): Promise<void> {
    const { case: ref } = this.lab;
    const told = ({ state }: { state: unknown }) => (state as CaseState | null)?.notes.map(({ id }) => id);
    const copy = (await store.load(ref)) ?? { state: null };
    const { base, entries } = await store.read(ref);
    same(told(copy), told((await store.replayed(base, entries)).standing), `what ${name} shows`);
  }

  #work(tablet: FakeTablet): Promise<unknown> {
    const { random, lab } = this;
    const kind = random.below(17);
    const id = this.id();
    if (kind < 6) {
      const words = random.percent(25) ? TABOO : `w${this.#made}`;
      const tab = random.of([tablet.store, tablet.otherTab]);
      return tablet.append(lab.case, id, 'note.add', { id: this.id(), words }, at('11:00'), { tab });
    }
    if (kind === 6) {
      const note = `n${this.#made}`;
      return tablet.append(lab.customer, id, 'customer.edit', { note }, at('11:00'));
    }
    if (kind === 7) return this.#withdraw(tablet, id);
    if (kind === 8)
      return tablet.append(lab.case, id, 'appointment.cancel', { id: lab.id(31), note: null }, at('11:00'));
    const fault = random.percent(40) ? random.of(FAULTS) : 'none';
    this.told.push(`${tablet.name} syncs: ${fault}`);
    return tablet.sync(fault, random.below(4));
  }

  async #withdraw(tablet: FakeTablet, id: string): Promise<void> {
    const notes = (await tablet.store.load({ kind: 'case', id: this.lab.case.id }))?.state.notes ?? [];
    const note = notes[this.random.below(Math.max(1, notes.length))];
    if (note)
      await tablet.append(this.lab.case, id, 'row.withdraw', { list: 'notes', id: note.id }, at('11:00'));
  }

  /** Somebody looks at what was refused: once more, or not at all. */
  async #settle(tablet: FakeTablet, id: string): Promise<void> {
    const refused = (await tablet.entries()).find(({ state }) => state === 'refused');
    if (!refused) return;
    const { aggregate, name, args, occurredAt } = refused.envelope;
    if (this.random.percent(50))
      return tablet.append(aggregate, id, name, args, occurredAt, { instead: refused });
    this.givenUp.add(refused.id);
    await tablet.store.db.outbox.delete(refused.n);
  }

  async #office(): Promise<void> {
    const { lab, random, server } = this;
    const { deviceId } = random.of(this.tablets).caller;
    const kind = random.below(8);
    this.told.push(`office ${kind}`);
    if (kind === 0) server.version = random.of(['same', 'newer', 'apart']);
    if (kind === 1) server.blind.add(deviceId);
    if (kind === 2) server.blind.clear();
    if (kind === 3) {
      const technicianId = random.of([lab.sato, lab.takahashi]).userId;
      const args = { id: this.id(), technicianId };
      await lab.commit([lab.made(lab.case, 'case.assign', args, at('10:40'))], lab.chiba);
    }
    if (kind === 4 && random.percent(30))
      await lab.commit([lab.made(lab.case, 'case.cancel', { words: '直った' }, at('10:50'))], lab.chiba);
    if (kind > 4) {
      const headline = `h${(this.#made += 1)}`;
      await lab.commit([lab.made(lab.case, 'case.edit', { headline }, at('10:45'))], lab.chiba);
    }
  }
}

import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Envelope } from '@/lib/mutation/envelope';
import { at, Lab } from '@/lib/sync/contract-lab';
import { createMemoryStore } from '@/lib/sync/memory-store';
import { TabletDatabase } from './database';
import { openEntries } from './entries';
import { exchange } from './exchange';
import type { Me } from './me';
import { plainSeal } from './seal';
import { TabletStore } from './tablet-store';
import { type Fault, fakeServer } from './testing/fake-server';

type Step =
  | { do: 'write'; words: string }
  | { do: 'wrong' }
  | { do: 'withdraw'; which: number }
  | { do: 'office'; headline: string }
  | { do: 'cancel' }
  | { do: 'sync'; fault: Fault }
  | { do: 'together' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('write' as const), words: fc.stringMatching(/^[a-z]{1,5}$/) }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'wrong' as const }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('withdraw' as const), which: fc.nat(9) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('office' as const), headline: fc.stringMatching(/^[a-z]{1,5}$/) }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'cancel' as const }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('sync' as const),
      fault: fc.constantFrom<Fault>('none', 'never-arrives', 'answer-lost', 'sent-twice'),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ do: 'together' as const }) },
);

let runs = 0x7000;

/** A tablet and a server that share one case, and a line between them. */
class World {
  tablet = new TabletStore(new TabletDatabase(`fuzz-${runs}`), plainSeal);
  readonly server = createMemoryStore();
  readonly lab = new Lab(this.server, (runs += 1));
  readonly me: Me = {
    userId: this.lab.takahashi.userId,
    shopId: this.lab.shop.id,
    deviceId: this.lab.tablet,
    name: '高橋 健',
    roles: ['technician'],
  };
  fault: Fault = 'none';
  #made = 0;
  readonly #line = fakeServer(
    this.server,
    this.lab.takahashi,
    this.lab.tablet,
    () => [this.lab.shop, this.lab.customer, this.lab.case],
    () => this.fault,
  );

  async start(): Promise<this> {
    await this.lab.prepare();
    await this.sync('none');
    return this;
  }

  /** The browser threw its storage away; the device is the same. */
  loseMemory(): void {
    this.tablet = new TabletStore(new TabletDatabase(`fuzz-${this.lab.salt}-again`), plainSeal);
  }

  sync(fault: Fault) {
    this.fault = fault;
    return exchange(this.tablet, this.me, this.#line);
  }

  append(name: 'note.add' | 'row.withdraw' | 'rating.give' | 'appointment.cancel', args: Envelope['args']) {
    this.#made += 1;
    const id = this.lab.id(0x90000 + this.#made);
    const base = this.lab.made(this.lab.case, 'note.add', { id, words: 'x' }, at('11:00'));
    const draft = { ...base, id, name, args, deviceId: this.lab.tablet };
    return this.tablet.append(draft, this.lab.takahashi);
  }

  newRow(): string {
    this.#made += 1;
    return this.lab.id(0x50000 + this.#made);
  }

  async take(one: Step): Promise<void> {
    const { lab } = this;
    if (one.do === 'write') await this.append('note.add', { id: this.newRow(), words: one.words });
    if (one.do === 'wrong') await this.append('rating.give', { id: this.newRow(), score: 9 });
    if (one.do === 'withdraw') {
      const notes = (await this.tablet.load({ kind: 'case', id: lab.case.id }))?.state.notes ?? [];
      const note = notes[one.which % Math.max(1, notes.length)];
      if (note) await this.append('row.withdraw', { list: 'notes', id: note.id });
    }
    if (one.do === 'office')
      await lab.commit([lab.made(lab.case, 'case.edit', { headline: one.headline })], lab.chiba);
    if (one.do === 'cancel')
      // A decision of the tablet's, which the office may have made impossible by then.
      await this.append('appointment.cancel', { id: lab.id(31), note: null });
    if (one.do === 'sync') await this.sync(one.fault);
    if (one.do === 'together')
      await Promise.all([
        this.append('note.add', { id: this.newRow(), words: 'a' }),
        this.append('note.add', { id: this.newRow(), words: 'b' }),
        this.sync('none'),
      ]);
  }

  async entries() {
    return openEntries(plainSeal, await this.tablet.db.outbox.toArray());
  }
}

beforeAll(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});

const play = async (steps: readonly Step[]) => {
  const world = await new World().start();
  for (const one of steps) await world.take(one);
  await world.sync('none');
  const ref = { kind: 'case', id: world.lab.case.id } as const;
  expect(await world.tablet.load(ref)).toEqual(await world.server.load(ref));
  const left = await world.entries();
  expect(left.filter(({ state }) => state !== 'refused')).toEqual([]);
  const journal = await world.server.journal(world.lab.case);
  const ids = journal.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  return { world, left };
};

describe('a tablet and a server, whatever the line does', () => {
  test('agree in the end, and nothing is applied twice or lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        await play(steps);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('an answer that is lost is asked for again', async () => {
    const { world } = await play([
      { do: 'write', words: 'a' },
      { do: 'sync', fault: 'answer-lost' },
      { do: 'write', words: 'b' },
      { do: 'sync', fault: 'answer-lost' },
    ]);
    expect(await world.lab.words()).toEqual(['a', 'b']);
  });

  test('what the office made impossible stays on the tablet with its reason', async () => {
    const world = await new World().start();
    await world.append('appointment.cancel', { id: world.lab.id(31), note: null });
    const { lab } = world;
    await lab.commit([lab.made(lab.case, 'case.cancel', { words: '直った' }, at('10:30'))], lab.chiba);
    await world.sync('none');
    expect(await world.entries()).toMatchObject([{ state: 'refused', code: 'case-closed' }]);
    const ref = { kind: 'case', id: lab.case.id } as const;
    expect(await world.tablet.load(ref)).toEqual(await world.server.load(ref));
  });
});

test('[S22] a browser that lost its memory goes on counting where the server ends', async () => {
  const world = await new World().start();
  await world.append('note.add', { id: world.newRow(), words: 'before' });
  await world.sync('none');
  world.loseMemory();
  await world.sync('none');
  await world.append('note.add', { id: world.newRow(), words: 'after' });
  await world.sync('none');
  const stored = await world.server.load({ kind: 'case', id: world.lab.case.id });
  expect(stored?.state.notes.map(({ words }) => words).toSorted()).toEqual(['after', 'before']);
});

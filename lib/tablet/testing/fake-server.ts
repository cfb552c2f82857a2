import 'client-only';
import type { UserActor } from '@/lib/mutation/actor';
import { type AggregateRef, type Envelope, envelopeSchema, PROTOCOL } from '@/lib/mutation/envelope';
import type { AggregateStore } from '@/lib/sync/case-store';
import { createMemoryStore } from '@/lib/sync/memory-store';
import { type Held, type SyncAnswer, syncRequestSchema } from '@/lib/sync/protocol';

/** Who asks. */
export type Caller = {
  actor: UserActor;
  deviceId: string;
  /** Milliseconds that this tablet's clock is ahead. */ skew: number;
};

/** A note that a newer server refuses, for a reason of which older tablets know nothing. */
export const TABOO = 'taboo';
const UNFORESEEN = 'not-on-sundays';

/** A server in memory. */
export class FakeServer {
  /**
   * A `newer` one tells and refuses more than this version knows; one that is `apart` speaks a newer protocol.
   */
  version: 'same' | 'newer' | 'apart' = 'same';
  /** Devices that do not see the case just now. */
  readonly blind = new Set<string>();
  /** What tablets may see. */
  scope: readonly AggregateRef[] = [];
  readonly store: AggregateStore;
  #offsetMs = 0;

  constructor() {
    this.store = createMemoryStore(
      () => ({ playbook: null, numbers: {}, reviews: true, offsetMs: this.#offsetMs }),
      ({ args }) => (this.version !== 'same' && args.words === TABOO ? 'wrong-state' : null),
    );
  }

  /** What it says to a request: an answer, or the status of a failure. */
  async say(request: unknown, caller: Caller): Promise<object | number> {
    const { protocol } = request as { protocol: number };
    if (protocol > (this.version === 'same' ? PROTOCOL : PROTOCOL + 1)) return 501;
    const { mutations, held } = syncRequestSchema.parse(request);
    const results = await this.#take(mutations, caller);
    const answer = { results, ...(await this.#pull(held, caller)), ...this.#meta(caller) };
    if (this.version === 'same') return answer;
    const newest = { ...answer, ...more(answer) };
    if (this.version === 'newer') return { ...newest, protocol };
    // Its older tablets cannot read it; those of its own protocol can.
    return protocol > PROTOCOL ? { ...newest, protocol } : { protocol: PROTOCOL + 1, told: newest };
  }

  async #take(mutations: readonly object[], { actor, skew }: Caller): Promise<SyncAnswer['results']> {
    const byRef = new Map<string, Envelope[]>();
    for (const mutation of mutations.map((raw) => envelopeSchema.parse(raw))) {
      const key = `${mutation.aggregate.kind}:${mutation.aggregate.id}`;
      byRef.set(key, [...(byRef.get(key) ?? []), mutation]);
    }
    const results: SyncAnswer['results'] = [];
    for (const group of byRef.values()) {
      const [first] = group;
      // Read by the store before anybody else has a turn.
      this.#offsetMs = -skew;
      if (first) results.push(...(await this.store.commit(first.aggregate, group, actor)));
      this.#offsetMs = 0;
    }
    return results;
  }

  async #pull(held: readonly Held[], { deviceId }: Caller): Promise<Pick<SyncAnswer, 'changed' | 'gone'>> {
    const scope = this.scope.filter(({ kind }) => kind !== 'case' || !this.blind.has(deviceId));
    const changed: SyncAnswer['changed'] = [];
    for (const ref of scope) {
      const stored = await this.store.load(ref);
      const has = held.find(({ id }) => id === ref.id)?.version;
      if (!stored || stored.version === has) continue;
      const own = (await this.store.journal(ref)).filter((line) => line.deviceId === deviceId);
      const lastSeq = Math.max(0, ...own.map((line) => line.deviceSeq ?? 0));
      changed.push({ ...ref, ...structuredClone(stored), lastSeq });
    }
    const gone = held.filter(({ id }) => !scope.some((ref) => ref.id === id));
    return { changed, gone: gone.map(({ kind, id }) => ({ kind, id })) };
  }

  #meta({ actor, deviceId, skew }: Caller) {
    const { userId, shopId, roles } = actor;
    return {
      protocol: PROTOCOL,
      receivedAt: new Date(Date.now() - skew).toISOString(),
      playbooks: [],
      me: { userId, shopId, deviceId, roles, name: '高橋 健' },
    };
  }
}

/** What a newer server tells beside what this version knows, everywhere. */
const more = ({ results, changed, me }: Pick<SyncAnswer, 'results' | 'changed' | 'me'>) => ({
  weather: 'sunny',
  me: { ...me, shoeSize: 26 },
  results: [
    ...results.map((result) => ({
      ...result,
      mood: 'fine',
      ...(result.status === 'refused' && result.code === 'wrong-state' && { code: UNFORESEEN }),
    })),
    { id: 'x', status: 'postponed' },
  ],
  changed: [
    ...changed.map(({ state, ...one }) => ({
      ...one,
      state: { ...state, moons: [], root: { ...(state.root as object), tide: 'high' } },
    })),
    { kind: 'parrot', id: changed[0]?.id, version: 1, state: {} },
  ],
});

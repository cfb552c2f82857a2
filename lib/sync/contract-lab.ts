import type { Actor, UserActor } from '@/lib/mutation/actor';
import { type AggregateRef, type Envelope, PROTOCOL } from '@/lib/mutation/envelope';
import type { ArgsOf, MutationName } from '@/lib/mutation/registry';
import type { AggregateStore } from './case-store';
import { canonicalJson } from './fingerprint';
import type { MutationResult } from './protocol';

/** Fails a rule in words that show both sides. */
export const same = (actual: unknown, expected: unknown, what: string): void => {
  if (canonicalJson(actual) === canonicalJson(expected)) return;
  throw new Error(`${what}: ${canonicalJson(actual)}, not ${canonicalJson(expected)}`);
};

/** An instant on the day of the tests, in UTC. */
export const at = (time: string): string => `2026-11-24T${time}:00.000Z`;

export const OPENING = {
  branchId: null,
  siteId: null,
  relatedCaseId: null,
  channel: 'phone',
  category: 'email',
  headline: 'メールが送れない',
  callerWords: '急に送れなくなった',
  screenWords: null,
  since: null,
  intake: {},
  urgency: 'today',
  workStopped: 'stopped',
  requestKind: 'repair',
  priceTold: 5500,
  language: 'ja',
  playbookId: 'email',
  playbookVersion: 3,
  readBack: true,
} as const;

/**
 * A shop of its own in a store: people, a customer, and one case promised to Takahashi. Labs of different salts share
 * no id, so that many may run in one database.
 */
export class Lab {
  readonly shop: AggregateRef;
  readonly customer: AggregateRef;
  readonly case: AggregateRef;
  readonly takahashi: UserActor;
  readonly sato: UserActor;
  readonly chiba: UserActor;
  readonly tablet: string;
  readonly otherTablet: string;
  #envelopes = 0;
  #sequence = 0;

  constructor(
    readonly store: AggregateStore,
    readonly salt: number,
  ) {
    this.shop = { kind: 'shop', id: this.id(1) };
    this.customer = { kind: 'customer', id: this.id(2) };
    this.case = { kind: 'case', id: this.id(3) };
    this.takahashi = { kind: 'user', userId: this.id(11), shopId: this.id(1), roles: ['technician'] };
    this.sato = { kind: 'user', userId: this.id(12), shopId: this.id(1), roles: ['technician'] };
    this.chiba = { kind: 'user', userId: this.id(13), shopId: this.id(1), roles: ['office'] };
    this.tablet = this.id(21);
    this.otherTablet = this.id(22);
  }

  /** A UUID of this lab. */
  id(n: number): string {
    const salt = this.salt.toString(16).padStart(8, '0');
    return `${salt}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
  }

  /** An envelope as the server makes one: without a device. */
  made<Name extends MutationName>(
    ref: AggregateRef,
    name: Name,
    args: ArgsOf<Name>,
    occurredAt = at('10:00'),
  ): Envelope {
    this.#envelopes += 1;
    return {
      id: this.id(0x10000 + this.#envelopes),
      protocol: PROTOCOL,
      aggregate: ref,
      name,
      args,
      deviceId: null,
      deviceSeq: null,
      baseVersion: 0,
      occurredAt,
    };
  }

  /** The next envelope of Takahashi's tablet for the case. */
  sent<Name extends MutationName>(name: Name, args: ArgsOf<Name>, occurredAt = at('11:00')): Envelope {
    this.#sequence += 1;
    return {
      ...this.made(this.case, name, args, occurredAt),
      deviceId: this.tablet,
      deviceSeq: this.#sequence,
    };
  }

  /** A note of the tablet: the simplest thing that can be sent. */
  note(words: string, n: number, occurredAt?: string): Envelope {
    return this.sent('note.add', { id: this.id(n), words }, occurredAt);
  }

  commit(mutations: readonly Envelope[], actor: Actor = this.takahashi): Promise<MutationResult[]> {
    const [first] = mutations;
    return this.store.commit(first?.aggregate ?? this.case, mutations, actor);
  }

  /** How each ended, in a word: `applied`, `already`, or the code of the refusal. */
  async endings(mutations: readonly Envelope[], actor?: Actor): Promise<string[]> {
    const results = await this.commit(mutations, actor);
    return results.map((result) => (result.status === 'refused' ? result.code : result.status));
  }

  /** The case as it is kept. */
  async kept() {
    const stored = await this.store.load({ kind: 'case', id: this.case.id });
    if (!stored) throw new Error('no case yet');
    return stored;
  }

  async words(): Promise<string[]> {
    return (await this.kept()).state.notes.map((note) => note.words);
  }

  /** Fills the store; everything has to be applied. */
  async prepare(): Promise<this> {
    const system = { kind: 'system' as const, shopId: this.shop.id };
    const person = (n: number, name: string) => ({
      id: this.id(n),
      name,
      kana: null,
      email: `user-${n}@${this.salt}.example.jp`,
      locale: 'ja' as const,
    });
    await this.#all(system, [
      this.made(this.shop, 'shop.create', {
        name: '杜のパソコン相談室',
        zone: 'Asia/Tokyo',
        administrator: person(10, '村上 直樹'),
      }),
      ...(
        [
          [11, '高橋 健', 'technician'],
          [12, '佐藤 美咲', 'technician'],
          [13, '千葉 由紀', 'office'],
        ] as const
      ).map(([n, name, role]) =>
        this.made(this.shop, 'user.set', { ...person(n, name), roles: [role], active: true }),
      ),
    ]);
    await this.#all(this.chiba, [
      this.made(this.customer, 'customer.create', {
        kind: 'business',
        name: '有限会社いずみ建具',
        kana: 'いずみたてぐ',
        contact: '佐々木',
        phones: ['022-000-0000'],
        email: null,
        addressee: null,
        note: null,
        language: 'ja',
        site: null,
      }),
    ]);
    await this.#all(this.chiba, [
      this.made(
        this.case,
        'case.open',
        { ...OPENING, customerId: this.customer.id, assignTo: null },
        at('09:00'),
      ),
      this.made(
        this.case,
        'appointment.make',
        {
          id: this.id(31),
          technicianId: this.takahashi.userId,
          startsAt: at('10:30'),
          endsAt: at('12:00'),
          note: null,
          assignmentId: this.id(32),
        },
        at('09:05'),
      ),
    ]);
    return this;
  }

  async #all(actor: Actor, mutations: readonly Envelope[]): Promise<void> {
    const endings = await this.endings(mutations, actor);
    same(
      endings,
      mutations.map(() => 'applied'),
      mutations.map(({ name }) => name).join(', '),
    );
  }
}

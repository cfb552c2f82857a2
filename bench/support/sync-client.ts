import { v7 } from 'uuid';
import { type AggregateRef, type Envelope, PROTOCOL } from '@/lib/mutation/envelope';
import type { ArgsOf, MutationName } from '@/lib/mutation/registry';
import type { Held, SyncAnswer } from '@/lib/sync/protocol';
import { signIn } from './sign-in';

/** A tablet without a screen that remembers what it holds, as a real one does. */
export class SyncClient {
  readonly #held = new Map<string, Held>();
  readonly #counts = new Map<string, number>();
  me!: SyncAnswer['me'];

  private constructor(
    readonly url: string,
    readonly cookie: string,
  ) {}

  /** Signs a demo person in and takes everything that is theirs. */
  static async signIn(url: string, person: string): Promise<SyncClient> {
    const client = new SyncClient(url, await signIn(url, person));
    client.me = (await client.exchange([])).me;
    return client;
  }

  /** The next mutation of this device. */
  next<Name extends MutationName>(aggregate: AggregateRef, name: Name, args: ArgsOf<Name>): Envelope {
    const deviceSeq = (this.#counts.get(aggregate.id) ?? 0) + 1;
    this.#counts.set(aggregate.id, deviceSeq);
    return {
      id: v7(),
      protocol: PROTOCOL,
      aggregate,
      name,
      args,
      deviceId: this.me.deviceId,
      deviceSeq,
      baseVersion: 0,
      occurredAt: new Date().toISOString(),
    };
  }

  /** @throws Error where it was refused */
  async send<Name extends MutationName>(ref: AggregateRef, name: Name, args: ArgsOf<Name>): Promise<void> {
    await this.exchange([this.next(ref, name, args)]);
  }

  /**
   * One exchange.
   * @throws Error where anything was refused, or there was no answer
   */
  async exchange(mutations: readonly Envelope[]): Promise<SyncAnswer> {
    const response = await fetch(`${this.url}/api/sync`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: this.cookie,
        origin: this.url,
        'x-kiriwake-sync': '1',
      },
      body: JSON.stringify({
        protocol: PROTOCOL,
        deviceId: this.me?.deviceId ?? null,
        sentAt: new Date().toISOString(),
        mutations,
        held: [...this.#held.values()],
      }),
    });
    if (!response.ok) throw new Error(`sync answered ${response.status}: ${await response.text()}`);
    const answer = (await response.json()) as SyncAnswer;
    for (const { kind, id, version } of answer.changed) this.#held.set(id, { kind, id, version });
    for (const { id } of answer.gone) this.#held.delete(id);
    const refused = answer.results.find(({ status }) => status === 'refused');
    if (refused) throw new Error(JSON.stringify(refused));
    return answer;
  }
}

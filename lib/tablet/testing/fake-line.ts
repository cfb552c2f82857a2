import 'client-only';
import { PROTOCOL } from '@/lib/mutation/envelope';
import type { Fetch } from '../ask';
import type { Caller, FakeServer } from './fake-server';

/**
 * What the line does with one exchange. `late`: the request arrives after the tablet has stopped waiting for it, maybe
 * behind newer ones. `broken`: the answer's first half comes.
 */
export const FAULTS = ['none', 'never-arrives', 'answer-lost', 'sent-twice', 'late', 'broken'] as const;
export type Fault = (typeof FAULTS)[number];

/** A line between one tablet and a server, which fails on purpose. */
export class FakeLine {
  fault: Fault = 'none';
  /** A newer app speaks the newer protocol. */
  newApp = false;
  readonly #under: (() => Promise<unknown>)[] = [];

  constructor(
    readonly server: FakeServer,
    readonly caller: Caller,
  ) {}

  readonly fetch: Fetch = async (_input, init) => {
    const { fault } = this;
    const request = JSON.parse(typeof init.body === 'string' ? init.body : '{}') as object;
    const protocol = this.newApp ? PROTOCOL + 1 : PROTOCOL;
    const send = () => this.server.say({ ...request, protocol }, this.caller);
    if (fault === 'late') this.#under.push(send);
    if (fault === 'never-arrives' || fault === 'late') throw new TypeError('no line');
    if (fault === 'sent-twice') await send();
    const told = await send();
    if (fault === 'answer-lost') throw new TypeError('the line broke');
    if (typeof told === 'number') return new Response(null, { status: told });
    // The newer app would read it as its own.
    const read = this.newApp ? { ...told, protocol: PROTOCOL } : told;
    const text = JSON.stringify(read);
    return new Response(fault === 'broken' ? text.slice(0, text.length / 2) : text);
  };

  /** Brings a request that was on its way. */
  async deliver(which: number): Promise<void> {
    const [send] = this.#under.splice(which % Math.max(1, this.#under.length), 1);
    await send?.();
  }

  /** Brings everything that is on its way. */
  async clear(): Promise<void> {
    while (this.#under.length > 0) await this.deliver(0);
  }
}

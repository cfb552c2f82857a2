import type { Actor } from '@/lib/mutation/actor';
import type { AggregateKind, AggregateRef, Envelope } from '@/lib/mutation/envelope';
import type { States } from '@/lib/mutation/registry';
import type { MutationResult } from './protocol';

export type Stored<Kind extends AggregateKind> = { version: number; state: States[Kind] };

/** One line of the journal, oldest first. */
export type JournalLine = Envelope & { version: number; late: boolean };

/**
 * What keeps aggregates, on the tablet, on the server and in tests; one contract suite runs against all of them.
 */
export type AggregateStore = {
  /** The newest state, or null where there is none. */
  load<Kind extends AggregateKind>(ref: AggregateRef & { kind: Kind }): Promise<Stored<Kind> | null>;
  /**
   * Applies mutations of one aggregate in the order given, all in one transaction: state, journal and version change
   * together or not at all. A refused one changes nothing, is kept, and the next goes on; `out-of-order` stops there.
   * @returns one result for each mutation up to and including the one that stopped it
   */
  commit(ref: AggregateRef, mutations: readonly Envelope[], actor: Actor): Promise<MutationResult[]>;
  /** Everything that was applied, in order. */
  journal(ref: AggregateRef): Promise<JournalLine[]>;
};

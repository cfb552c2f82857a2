import type { Context } from '@/lib/mutation/define-mutation';
import type { AggregateKind, AggregateRef, Envelope } from '@/lib/mutation/envelope';
import type { Refusal } from '@/lib/mutation/refusal';
import type { States } from '@/lib/mutation/registry';
import type { AggregateStore, JournalLine, Stored } from './case-store';
import { commitBatch, type Known } from './commit-batch';
import { fingerprint } from './fingerprint';

type Kept<Kind extends AggregateKind> = {
  state: States[Kind] | null;
  version: number;
  journal: JournalLine[];
  sequences: Map<string, number>;
};

/**
 * The reference store: everything in memory.
 * @param contextOf what mutations of an aggregate may know besides their actor
 * @param refuseMore stands for what only the server can tell
 */
export const createMemoryStore = (
  contextOf: (ref: AggregateRef) => Omit<Context, 'actor'> = () => ({
    playbook: null,
    numbers: {},
    reviews: true,
  }),
  refuseMore?: (envelope: Envelope) => Refusal | null,
): AggregateStore => {
  const aggregates = new Map<string, Kept<AggregateKind>>();
  const known = new Map<string, Known>();
  const keptOf = <Kind extends AggregateKind>({ kind, id }: AggregateRef & { kind: Kind }): Kept<Kind> => {
    const key = `${kind} ${id}`;
    const kept = aggregates.get(key) ?? {
      state: null,
      version: 0,
      journal: [],
      sequences: new Map(),
    };
    aggregates.set(key, kept);
    return kept as Kept<Kind>;
  };
  return {
    load: async <Kind extends AggregateKind>(
      ref: AggregateRef & { kind: Kind },
    ): Promise<Stored<Kind> | null> => {
      const { state, version } = keptOf(ref);
      return state === null ? null : { state, version };
    },
    commit: async (ref, mutations, actor) => {
      const kept = keptOf(ref);
      const context = { ...contextOf(ref), actor };
      const batch = commitBatch(
        { ...kept, known },
        mutations as (Envelope & { aggregate: { kind: typeof ref.kind } })[],
        {
          hashOf: fingerprint,
          contextFor: () => context,
          refuseMore,
        },
      );
      kept.state = batch.state;
      kept.version = batch.version;
      for (const { envelope, version, late, hash } of batch.applied) {
        kept.journal.push({ ...envelope, version, late });
        known.set(envelope.id, { hash, ended: { version } });
      }
      for (const { envelope, code, hash } of batch.refused) known.set(envelope.id, { hash, ended: { code } });
      for (const { envelope } of [...batch.applied, ...batch.refused]) {
        const { deviceId, deviceSeq } = envelope;
        if (deviceId !== null && deviceSeq !== null) {
          kept.sequences.set(deviceId, Math.max(kept.sequences.get(deviceId) ?? 0, deviceSeq));
        }
      }
      return batch.results;
    },
    journal: async (ref) => keptOf(ref).journal,
  };
};

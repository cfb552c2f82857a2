import { apply } from '@/lib/mutation/apply';
import { type Context, refuse } from '@/lib/mutation/define-mutation';
import type { AggregateKind, Envelope } from '@/lib/mutation/envelope';
import type { Refusal } from '@/lib/mutation/refusal';
import type { States } from '@/lib/mutation/registry';
import type { MutationResult } from './protocol';

/** How a mutation that the store already knows ended. */
export type Known = { hash: string; ended: { version: number } | { code: Refusal } };

/** What the store knows of an aggregate before a batch. */
export type Before<Kind extends AggregateKind> = {
  state: States[Kind] | null;
  version: number;
  /** By mutation id, those of the batch that were seen before. */
  known: ReadonlyMap<string, Known>;
  /** By device, the last sequence number that ended here, applied or refused. */
  sequences: ReadonlyMap<string, number>;
};

export type AppliedMutation = { envelope: Envelope; version: number; late: boolean; hash: string };
export type RefusedMutation = { envelope: Envelope; code: Refusal; hash: string };

export type Batch<Kind extends AggregateKind> = {
  state: States[Kind] | null;
  version: number;
  results: MutationResult[];
  applied: AppliedMutation[];
  refused: RefusedMutation[];
};

/** What a store lends to the rules. */
export type Lent<Kind extends AggregateKind> = {
  hashOf: (envelope: Envelope) => string;
  contextFor: (state: States[Kind] | null) => Context;
  /** Mutations that the store cannot take whatever the rules say, such as one whose envelope could not be read. */
  unacceptable?: (envelope: Envelope) => Refusal | null;
  /** What only this store can tell of a mutation that the rules accept: unknown customers, forged content. */
  refuseMore?: (envelope: Envelope) => Refusal | null;
};

/**
 * The one reading of lib/sync/SPEC.md, for every store: in order, each id once, refusals kept and passed over, stopping
 * at a gap. Pure; the store loads before and writes after.
 */
export const commitBatch = <Kind extends AggregateKind>(
  before: Before<Kind>,
  mutations: readonly (Envelope & { aggregate: { kind: Kind } })[],
  { hashOf, contextFor, unacceptable, refuseMore }: Lent<Kind>,
): Batch<Kind> => {
  const batch: Batch<Kind> = {
    state: before.state,
    version: before.version,
    results: [],
    applied: [],
    refused: [],
  };
  const known = new Map(before.known);
  const sequences = new Map(before.sequences);
  for (const envelope of mutations) {
    const { id, deviceId, deviceSeq } = envelope;
    const hash = hashOf(envelope);
    const seen = known.get(id);
    if (seen) {
      batch.results.push(repeated(id, seen, hash));
      continue;
    }
    if (deviceId !== null && deviceSeq !== null) {
      if (deviceSeq !== (sequences.get(deviceId) ?? 0) + 1) {
        batch.results.push({ id, status: 'refused', code: 'out-of-order' });
        break;
      }
      sequences.set(deviceId, deviceSeq);
    }
    const barred = unacceptable?.(envelope) ?? null;
    const ruled = barred ? refuse(barred) : apply(batch.state, envelope, contextFor(batch.state));
    const extra = ruled.ok ? (refuseMore?.(envelope) ?? null) : null;
    const outcome = extra ? refuse(extra) : ruled;
    if (outcome.ok) {
      batch.state = outcome.state;
      batch.version += 1;
      const { version } = batch;
      batch.applied.push({ envelope, version, late: outcome.late, hash });
      batch.results.push({ id, status: 'applied', version, late: outcome.late });
      known.set(id, { hash, ended: { version } });
    } else {
      batch.refused.push({ envelope, code: outcome.code, hash });
      batch.results.push({ id, status: 'refused', code: outcome.code });
      known.set(id, { hash, ended: { code: outcome.code } });
    }
  }
  return batch;
};

const repeated = (id: string, { hash: first, ended }: Known, hash: string): MutationResult => {
  if (first !== hash) return { id, status: 'refused', code: 'id-reused' };
  if ('code' in ended) return { id, status: 'refused', code: ended.code };
  return { id, status: 'already', version: ended.version };
};

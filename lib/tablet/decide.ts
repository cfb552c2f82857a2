import 'client-only';
import type { Actor } from '@/lib/mutation/actor';
import { apply } from '@/lib/mutation/apply';
import type { Context } from '@/lib/mutation/define-mutation';
import type { Envelope } from '@/lib/mutation/envelope';
import type { Refusal } from '@/lib/mutation/refusal';
import type { AnyState } from '@/lib/mutation/registry';
import type { MutationResult } from '@/lib/sync/protocol';
import { type Entry, sameEnvelope } from './entries';

/** An aggregate as it stands, null where it does not exist yet. */
export type Standing = { version: number; state: AnyState | null };

export type Decision = {
  results: MutationResult[];
  standing: Standing;
  /** What has to be kept: applied, or refused with its code. */
  fresh: { envelope: Envelope; code: Refusal | null }[];
  last: number;
};

/**
 * What becomes of mutations of one aggregate, in their order.
 * @param known entries of the outbox by id, with their versions
 * @param last the last number that the device of these mutations used for this aggregate
 */
export const decide = (
  before: Standing,
  mutations: readonly Envelope[],
  known: ReadonlyMap<string, Entry>,
  last: number,
  context: Context,
): Decision => {
  const decision: Decision = { results: [], standing: before, fresh: [], last };
  const made = new Map<string, Envelope>();
  for (const envelope of mutations) {
    const { id, deviceSeq } = envelope;
    const earlier = known.get(id);
    const twin = earlier?.envelope ?? made.get(id);
    if (twin) {
      decision.results.push(answerAgain(envelope, twin, earlier, decision));
      continue;
    }
    if (deviceSeq !== null && deviceSeq !== decision.last + 1) {
      decision.results.push({ id, status: 'refused', code: 'out-of-order' });
      break;
    }
    made.set(id, envelope);
    if (deviceSeq !== null) decision.last = deviceSeq;
    const outcome = apply(decision.standing.state, envelope, context);
    decision.fresh.push({ envelope, code: outcome.ok ? null : outcome.code });
    if (!outcome.ok) {
      decision.results.push({ id, status: 'refused', code: outcome.code });
      continue;
    }
    const version = decision.standing.version + 1;
    decision.standing = { version, state: outcome.state };
    decision.results.push({ id, status: 'applied', version, late: outcome.late });
  }
  return decision;
};

const answerAgain = (
  envelope: Envelope,
  twin: Envelope,
  earlier: Entry | undefined,
  { results }: Decision,
): MutationResult => {
  const { id } = envelope;
  if (!sameEnvelope(envelope, twin)) return { id, status: 'refused', code: 'id-reused' };
  if (earlier?.state === 'refused') return { id, status: 'refused', code: earlier.code ?? 'malformed' };
  if (earlier) return { id, status: 'already', version: earlier.version ?? 0 };
  const first = results.find((result) => result.id === id);
  return first?.status === 'applied'
    ? { id, status: 'already', version: first.version }
    : (first ?? never(id));
};

const never = (id: string): MutationResult => ({ id, status: 'refused', code: 'malformed' });

/** The server's copy with unsent entries on top; what no longer fits is left out, the server will say so. */
export const replay = (
  base: Standing,
  entries: readonly Entry[],
  contextFor: (actor: Actor) => Context,
): { standing: Standing; versions: Map<string, number>; late: Set<string> } => {
  let standing = base;
  const versions = new Map<string, number>();
  const late = new Set<string>();
  for (const { id, envelope, state, version, actor } of entries) {
    if (state === 'refused' || (version !== null && version <= base.version)) continue;
    const outcome = apply(standing.state, envelope, contextFor(actor));
    if (!outcome.ok) continue;
    standing = { version: standing.version + 1, state: outcome.state };
    versions.set(id, standing.version);
    if (outcome.late) late.add(id);
  }
  return { standing, versions, late };
};

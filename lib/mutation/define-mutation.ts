import type * as z from 'zod/mini';
import type { Playbook } from '@/lib/diagnosis/playbook';
import type { Actor } from './actor';
import type { AggregateKind } from './envelope';
import type { Refusal } from './refusal';

/** What a mutation may know besides the state and its own arguments; the same on tablet and server. */
export type Context = {
  actor: Actor;
  /** The playbook version that the case is pinned to; null where it is not at hand. */
  playbook: Playbook | null;
  /** Numbers that only the server gives. */
  numbers: { caseNumber?: string };
  /** Whether the shop reviews cases before they close; a shop of one does not. */
  reviews: boolean;
  /**
   * Milliseconds that the maker's clock is behind the server's; rights are judged at the corrected instant, what was
   * recorded is never rewritten.
   */
  offsetMs?: number;
};

/** The envelope's part that a mutation may use. */
export type Meta = { id: string; aggregateId: string; occurredAt: string };

export type Applied<State> = { ok: true; state: State } | { ok: false; code: Refusal };

/**
 * `happened`: a fact, accepted from whoever was assigned then even after the case closed (it comes back to review).
 * `decided`: can be refused, and is when the case has closed. `anytime`: leaves a closed case closed.
 */
export type Nature = 'happened' | 'decided' | 'anytime';

/** One kind of change; `creates` marks the one that begins an aggregate. */
export type MutationDefinition<State, Args> = {
  name: string;
  aggregate: AggregateKind;
  nature: Nature;
  creates: boolean;
  /** The first words of the generated reference. */
  summary: string;
  args: z.ZodMiniType<Args>;
  /** What has to be given for a row that is not there yet, where amending one needs less. */
  toBegin?: z.ZodMiniType;
  apply: (state: State, args: Args, meta: Meta, context: Context) => Applied<State>;
};

export const ok = <State>(state: State): Applied<State> => ({ ok: true, state });
export const refuse = (code: Refusal): { ok: false; code: Refusal } => ({ ok: false, code });

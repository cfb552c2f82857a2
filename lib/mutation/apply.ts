import { mayMutate } from '@/lib/access/may-mutate';
import { settleCase } from '@/lib/case/settle-case';
import type { CaseState } from '@/lib/case/state';
import { withClockReading } from '@/lib/case/true-times';
import type { Context } from './define-mutation';
import { refuse } from './define-mutation';
import { correctedInstant } from './corrected-instant';
import { type Envelope, PROTOCOL } from './envelope';
import type { Refusal } from './refusal';
import { type AnyState, findMutation, type States } from './registry';

export type Outcome<State> =
  | {
      ok: true;
      state: State;
      /** It came in after the case had closed or gone to somebody else. */ late: boolean;
    }
  | { ok: false; code: Refusal };

const isCase = (state: AnyState): state is CaseState => 'visits' in state;

/**
 * The one way in which anything changes; the same on tablet and server. Pure and total: no clock, no I/O, never throws.
 * @param state the aggregate before, null where it does not exist yet
 * @param envelope the mutation, already parsed by `envelopeSchema`
 * @param context who acts, the pinned playbook, the numbers that the server gives
 * @returns the new state, or the code of why it is refused; the old state is never touched
 */
export const apply = <Kind extends keyof States>(
  state: States[Kind] | null,
  envelope: Envelope & { aggregate: { kind: Kind } },
  context: Context,
): Outcome<States[Kind]> => {
  if (envelope.protocol > PROTOCOL) return refuse('protocol-too-old');
  const definition = findMutation(envelope.name);
  if (!definition || definition.aggregate !== envelope.aggregate.kind) return refuse('unknown-name');
  const args = definition.args.safeParse(envelope.args);
  if (!args.success) return refuse('malformed');

  if (definition.creates && state !== null) return refuse('already-exists');
  if (!definition.creates && state === null) return refuse('not-found');
  if (state && shopOf(state) !== context.actor.shopId) return refuse('not-found');
  const happenedAt = correctedInstant(envelope.occurredAt, context.offsetMs ?? 0);
  if (!mayMutate(context.actor, definition, state, { ...envelope, occurredAt: happenedAt }))
    return refuse('not-allowed');

  const closed = state !== null && isCase(state) && (state.root.closedAt ?? state.root.cancelledAt) !== null;
  if (closed && definition.nature === 'decided') return refuse('case-closed');

  const meta = { id: envelope.id, aggregateId: envelope.aggregate.id, occurredAt: envelope.occurredAt };
  const applied = definition.apply(state, args.data, meta, context);
  if (!applied.ok) return applied;
  const after: AnyState = applied.state;
  if (!isCase(after))
    return { ok: true, state: stamp(after, envelope.occurredAt) as States[Kind], late: false };
  const before = state !== null && isCase(state) ? state : null;
  const settled = settleCase(before, after, definition, meta, context.actor);
  const told = withClockReading(settled.state, meta, context.offsetMs ?? 0);
  return { ok: true, state: told as States[Kind], late: settled.late };
};

const shopOf = (state: AnyState): string => ('shopId' in state.root ? state.root.shopId : state.root.id);

const stamp = (state: AnyState, updatedAt: string): AnyState =>
  ({ ...state, root: { ...state.root, updatedAt } }) as AnyState;

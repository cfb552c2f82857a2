import { wasAssigned } from '@/lib/case/assignment';
import type { Actor } from '@/lib/mutation/actor';
import type { AnyDefinition, AnyState } from '@/lib/mutation/registry';
import type { Envelope } from '@/lib/mutation/envelope';
import { MUTATION_ACCESS, type Reach } from './mutation-access';

const widest = (reaches: Reach[]): Reach =>
  reaches.includes('shop') ? 'shop' : reaches.includes('own') ? 'own' : 'none';

/**
 * Whether somebody may make a change. Technicians are judged by who was responsible when it happened, not by who is
 * now. The state is of the actor's own shop or does not exist yet.
 */
export const mayMutate = (
  actor: Actor,
  { name, creates }: Pick<AnyDefinition, 'name' | 'creates'>,
  state: AnyState | null,
  { aggregate, occurredAt, args }: Pick<Envelope, 'aggregate' | 'occurredAt' | 'args'>,
): boolean => {
  if (actor.kind === 'system') return true;
  const access = MUTATION_ACCESS[name];
  if (actor.kind === 'customer') return access.customer === 'own' && actor.caseId === aggregate.id;
  const reach = widest(actor.roles.map((role) => access[role]));
  if (reach !== 'own') return reach === 'shop';
  if (creates) return opensForThemselves(args, actor.userId);
  return state !== null && 'visits' in state && wasAssigned(state, actor.userId, occurredAt);
};

const opensForThemselves = ({ assignTo }: Envelope['args'], userId: string): boolean =>
  typeof assignTo === 'object' &&
  assignTo !== null &&
  'technicianId' in assignTo &&
  assignTo.technicianId === userId;

import type { Actor } from '@/lib/mutation/actor';
import type { AggregateKind } from '@/lib/mutation/envelope';

/** `own`: cases that the technician was ever responsible for, and those cases' customers with their past. */
export type Sight = 'none' | 'own' | 'shop';

/** How much of its shop's aggregates of a kind an actor may read. */
export const sightOf = (actor: Actor, kind: AggregateKind): Sight => {
  if (actor.kind === 'system' || kind === 'shop') return 'shop';
  if (actor.kind === 'customer') return kind === 'case' ? 'own' : 'none';
  if (actor.roles.includes('office')) return 'shop';
  return actor.roles.includes('technician') ? 'own' : 'none';
};

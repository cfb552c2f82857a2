import 'server-only';
import type { Actor } from '@/lib/mutation/actor';
import type { AggregateKind, AggregateRef } from '@/lib/mutation/envelope';
import type { Stored } from '@/lib/sync/case-store';
import { pool } from './db';
import { maySee } from './may-see';
import { loadAggregate as load } from './store/load-aggregate';

/**
 * The newest state of an aggregate, for somebody who may see it.
 * @returns null where there is none, or none that the actor may see
 */
export const loadAggregate = async <Kind extends AggregateKind>(
  actor: Actor,
  ref: AggregateRef & { kind: Kind },
): Promise<Stored<Kind> | null> => ((await maySee(actor, ref)) ? load(pool, ref) : null);

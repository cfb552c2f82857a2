import 'client-only';
import type { Actor } from '@/lib/mutation/actor';
import { apply } from '@/lib/mutation/apply';
import type { Context } from '@/lib/mutation/define-mutation';
import type { AnyState } from '@/lib/mutation/registry';
import type { Entry } from './entries';

/** An aggregate as it stands; its state is null where it does not exist yet. */
export type Standing = { version: number; state: AnyState | null };

export const NOTHING: Standing = { version: 0, state: null };

/** The server's copy with unsent entries on top, and which version each of them made. */
export type Replayed = { standing: Standing; versions: Map<string, { version: number; late: boolean }> };

/**
 * Puts the outbox on top of the server's copy. What no longer fits is left out; the server will say why.
 * @param entries of this aggregate, in the order in which they were made
 */
export const replay = (
  base: Standing,
  entries: readonly Entry[],
  contextFor: (actor: Actor) => Context,
): Replayed => {
  let standing = base;
  const versions: Replayed['versions'] = new Map();
  for (const { id, envelope, state, version, actor } of entries) {
    if (state === 'refused' || (version !== null && version <= base.version)) continue;
    const outcome = apply(standing.state, envelope, contextFor(actor));
    if (!outcome.ok) continue;
    standing = { version: standing.version + 1, state: outcome.state };
    versions.set(id, { version: standing.version, late: outcome.late });
  }
  return { standing, versions };
};

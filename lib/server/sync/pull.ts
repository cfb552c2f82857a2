import 'server-only';
import type { UserActor } from '@/lib/mutation/actor';
import type { ShopState } from '@/lib/shop/state';
import type { Held, SyncAnswer } from '@/lib/sync/protocol';
import { pool } from '../db';
import { loadAggregates } from '../store/load-aggregate';
import { lastSequences } from '../store/load-known';
import { findEarlier } from './find-earlier';
import { findPlaybooks } from './find-playbooks';
import { findScope, type Scoped } from './find-scope';

type News = Pick<SyncAnswer, 'changed' | 'gone' | 'playbooks' | 'earlier'>;

const keyOf = ({ kind, id }: Pick<Held, 'kind' | 'id'>): string => `${kind} ${id}`;

/** What a tablet does not have yet, and what it holds that is not its to see any more. */
export const pull = async (
  actor: UserActor,
  held: readonly Held[],
  deviceId: string | null = null,
): Promise<News> => {
  const scope = await findScope(actor);
  const inScope = new Set(scope.map(keyOf));
  const versions = new Map(held.map((one) => [keyOf(one), one.version]));
  const stale = scope.filter((one) => versions.get(keyOf(one)) !== one.version);
  const changed = await loadStates(stale);
  const sequences = await lastSequences(
    deviceId,
    changed.map(({ id }) => id),
  );
  return {
    changed: changed.map((one) => ({ ...one, lastSeq: sequences.get(one.id) })),
    gone: held.filter((one) => !inScope.has(keyOf(one))).map(({ kind, id }) => ({ kind, id })),
    playbooks: await findPlaybooks({
      shopId: actor.shopId,
      // A playbook is large and never changes: it comes with the first sight of a case, not with each change.
      pinned: changed
        .filter((one) => one.kind === 'case' && !versions.has(keyOf(one)))
        .map(({ state }) => state),
      shop: changed.find((one) => one.kind === 'shop')?.state as ShopState | undefined,
    }),
    earlier: await findEarlier(changed.filter(({ kind }) => kind === 'customer').map(({ id }) => id)),
  };
};

const loadStates = async (stale: readonly Scoped[]): Promise<News['changed']> => {
  const kinds = ['shop', 'customer', 'case'] as const;
  const loaded = await Promise.all(
    kinds.map(async (kind) => {
      const ids = stale.filter((one) => one.kind === kind).map(({ id }) => id);
      const aggregates = await loadAggregates(pool, kind, ids);
      return aggregates.map(({ version, state }) => ({ kind, id: state.root.id, version, state }));
    }),
  );
  return loaded.flat();
};

import 'server-only';
import type { Pool } from 'pg';
import type { AggregateRef, Envelope } from '@/lib/mutation/envelope';
import type { AggregateStore } from '@/lib/sync/case-store';
import type { MutationResult } from '@/lib/sync/protocol';
import { log } from './log';
import { type Arrival, commitIn } from './store/commit-in';
import { inTransaction, isContentError } from './store/in-transaction';
import { loadAggregate } from './store/load-aggregate';
import { readJournal } from './store/read-journal';

export type StoreOptions = {
  /** The server's clock. */
  now?: () => Date;
  /** Milliseconds that the sender's clock is behind. */
  offsetMs?: number;
  /** By id, the text of what could not be read as a mutation, as it came. */
  unreadable?: ReadonlyMap<string, string>;
  /** All of a batch or nothing; see `Arrival`. */
  whole?: boolean;
};

/** The store of truth: aggregates as rows in Postgres, the journal beside them in the same transaction. */
export const createPostgresStore = (
  pool: Pool,
  { now = () => new Date(), offsetMs = 0, unreadable = new Map(), whole = false }: StoreOptions = {},
): AggregateStore => ({
  load: (ref) => loadAggregate(pool, ref),
  journal: (ref) => readJournal(pool, ref),
  commit: (ref, mutations, actor) =>
    commitSafely(pool, ref, mutations, { actor, receivedAt: now(), offsetMs, unreadable, whole }),
});

/**
 * Whatever a mutation holds, it ends as applied or refused: where the content of one upsets the database or a
 * reducer, the batch is played again one by one, and the one at fault is refused.
 */
const commitSafely = async (
  pool: Pool,
  ref: AggregateRef,
  mutations: readonly Envelope[],
  arrival: Arrival,
): Promise<MutationResult[]> => {
  try {
    return await inTransaction(pool, (client) => commitIn(client, ref, mutations, arrival));
  } catch (err) {
    if (!isContentError(err)) throw err;
    const [only, ...others] = mutations;
    if (!only) return [];
    if (others.length > 0 && !arrival.whole) return oneByOne(pool, ref, mutations, arrival);
    if (arrival.unreadable.has(only.id)) throw err;
    log.error({ err, name: only.name, mutationId: only.id }, 'a mutation was refused for its content');
    if (arrival.whole) return [{ id: only.id, status: 'refused', code: 'malformed' }];
    const unreadable = new Map([[only.id, JSON.stringify(only)]]);
    return inTransaction(pool, (client) => commitIn(client, ref, mutations, { ...arrival, unreadable }));
  }
};

const oneByOne = async (
  pool: Pool,
  ref: AggregateRef,
  mutations: readonly Envelope[],
  arrival: Arrival,
): Promise<MutationResult[]> => {
  const results: MutationResult[] = [];
  for (const mutation of mutations) {
    const ended = await commitSafely(pool, ref, [mutation], arrival);
    results.push(...ended);
    if (ended.some((result) => result.status === 'refused' && result.code === 'out-of-order')) break;
  }
  return results;
};

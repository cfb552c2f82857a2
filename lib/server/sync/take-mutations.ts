import 'server-only';
import type { Actor } from '@/lib/mutation/actor';
import type { AggregateRef, Envelope } from '@/lib/mutation/envelope';
import type { MutationResult } from '@/lib/sync/protocol';
import { pool } from '../db';
import { createPostgresStore } from '../postgres-store';
import { readEnvelope } from './read-envelope';

type Group = { ref: AggregateRef; mutations: Envelope[] };

export type Came = { deviceId: string; receivedAt: Date; offsetMs: number };

/**
 * Commits what a tablet sent, aggregate by aggregate, in the order in which each is first named: a customer is made
 * before the case that needs it.
 * @returns how each ended; none for what stands behind a gap
 * @throws where the database cannot be reached; what was committed by then is answered `already` next time
 */
export const takeMutations = async (
  actor: Actor,
  raw: readonly Record<string, unknown>[],
  { deviceId, receivedAt, offsetMs }: Came,
): Promise<MutationResult[]> => {
  const results: MutationResult[] = [];
  const groups = new Map<string, Group>();
  const unreadable = new Map<string, string>();
  for (const one of raw) {
    const read = readEnvelope(one, deviceId);
    if (read.kind === 'nothing') {
      results.push({ id: read.id, status: 'refused', code: 'malformed' });
      continue;
    }
    if (read.kind === 'damaged') unreadable.set(read.envelope.id, read.text);
    const { aggregate } = read.envelope;
    const key = `${aggregate.kind} ${aggregate.id}`;
    const group = groups.get(key) ?? { ref: aggregate, mutations: [] };
    group.mutations.push(read.envelope);
    groups.set(key, group);
  }
  const store = createPostgresStore(pool, { now: () => receivedAt, offsetMs, unreadable });
  for (const { ref, mutations } of groups.values()) {
    results.push(...(await store.commit(ref, mutations, actor)));
  }
  return results;
};

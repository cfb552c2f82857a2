import 'client-only';
import type { UserActor } from '@/lib/mutation/actor';
import { type AggregateRef, type Envelope, envelopeSchema, PROTOCOL } from '@/lib/mutation/envelope';
import type { AggregateStore } from '@/lib/sync/case-store';
import { type SyncAnswer, syncRequestSchema } from '@/lib/sync/protocol';
import type { Fetch } from '../post-sync';

/** What the line does with one exchange. */
export type Fault = 'none' | 'never-arrives' | 'answer-lost' | 'sent-twice';

/**
 * A server in memory with a line that fails on purpose.
 * @param scope what the tablet may see
 * @param faultOf asked at each exchange
 */
export const fakeServer = (
  store: AggregateStore,
  actor: UserActor,
  deviceId: string,
  scope: () => readonly AggregateRef[],
  faultOf: () => Fault,
): Fetch => {
  const answer = async (body: string): Promise<SyncAnswer> => {
    const { mutations, held } = syncRequestSchema.parse(JSON.parse(body));
    const results: SyncAnswer['results'] = [];
    const byRef = new Map<string, Envelope[]>();
    for (const mutation of mutations.map((raw) => envelopeSchema.parse(raw))) {
      const key = `${mutation.aggregate.kind}:${mutation.aggregate.id}`;
      byRef.set(key, [...(byRef.get(key) ?? []), mutation]);
    }
    for (const group of byRef.values()) {
      const [first] = group;
      if (first) results.push(...(await store.commit(first.aggregate, group, actor)));
    }
    const changed: SyncAnswer['changed'] = [];
    for (const ref of scope()) {
      const stored = await store.load(ref);
      const has = held.find(({ id }) => id === ref.id)?.version ?? 0;
      if (!stored || stored.version <= has) continue;
      const own = (await store.journal(ref)).filter((line) => line.deviceId === deviceId);
      const lastSeq = Math.max(0, ...own.map((line) => line.deviceSeq ?? 0));
      changed.push({ ...ref, ...structuredClone(stored), lastSeq });
    }
    const gone = held.filter(({ id }) => !scope().some((ref) => ref.id === id));
    return {
      protocol: PROTOCOL,
      receivedAt: new Date().toISOString(),
      results,
      changed,
      gone: gone.map(({ kind, id }) => ({ kind, id })),
      playbooks: [],
      me: { userId: actor.userId, shopId: actor.shopId, deviceId, roles: actor.roles, name: '高橋 健' },
    };
  };
  return async (_input, init) => {
    const fault = faultOf();
    const body = typeof init.body === 'string' ? init.body : '';
    if (fault === 'never-arrives') throw new TypeError('no line');
    if (fault === 'sent-twice') await answer(body);
    const told = await answer(body);
    if (fault === 'answer-lost') throw new TypeError('the line broke');
    return Response.json(told);
  };
};

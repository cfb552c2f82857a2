import 'server-only';
import type { PoolClient } from 'pg';
import type { Actor } from '@/lib/mutation/actor';
import type { Envelope } from '@/lib/mutation/envelope';
import type { AppliedMutation, RefusedMutation } from '@/lib/sync/commit-batch';
import { writeRows } from './write-rows';

const MUTATION_COLUMNS = [
  'id',
  'shopId',
  'aggregateKind',
  'aggregateId',
  'version',
  'name',
  'args',
  'hash',
  'protocol',
  'deviceId',
  'deviceSeq',
  'baseVersion',
  'occurredAt',
  'receivedAt',
  'offsetMs',
  'actorId',
  'actorRole',
  'late',
  'retryOf',
];
const REFUSAL_COLUMNS = [
  'id',
  'shopId',
  'aggregateKind',
  'aggregateId',
  'name',
  'envelope',
  'hash',
  'code',
  'deviceId',
  'deviceSeq',
  'actorId',
  'receivedAt',
];

/** A clock may be years off; the column holds 24 days of milliseconds. */
const FARTHEST = 2_147_483_647;

export type Received = { actor: Actor; receivedAt: Date; offsetMs: number };

const common = ({ id, aggregate, name, deviceId, deviceSeq }: Envelope, { actor, receivedAt }: Received) => ({
  id,
  shopId: actor.shopId,
  aggregateKind: aggregate.kind,
  aggregateId: aggregate.id,
  name,
  deviceId,
  deviceSeq,
  actorId: actor.kind === 'user' ? actor.userId : null,
  receivedAt,
});

/** Appends what was applied to the journal, in the transaction that applied it. */
export const writeJournal = (client: PoolClient, applied: readonly AppliedMutation[], received: Received) =>
  writeRows(
    client,
    'Mutation',
    MUTATION_COLUMNS,
    null,
    applied.map(({ envelope, version, late, hash }) => ({
      ...common(envelope, received),
      version,
      late,
      hash,
      args: envelope.args,
      protocol: envelope.protocol,
      baseVersion: envelope.baseVersion,
      occurredAt: envelope.occurredAt,
      offsetMs: Math.max(-FARTHEST, Math.min(FARTHEST, Math.round(received.offsetMs))),
      actorRole: received.actor.kind === 'user' ? received.actor.roles.join(' ') : received.actor.kind,
      retryOf: envelope.retryOf ?? null,
    })),
  );

/** Keeps what was refused as text, exactly as it came, so that nothing a tablet sent is lost. */
export const writeRefusals = (
  client: PoolClient,
  refused: readonly RefusedMutation[],
  received: Received,
  unreadable: ReadonlyMap<string, string>,
) =>
  writeRows(
    client,
    'Refusal',
    REFUSAL_COLUMNS,
    null,
    refused.map(({ envelope, code, hash }) => ({
      ...common(envelope, received),
      code,
      hash,
      envelope: unreadable.get(envelope.id) ?? JSON.stringify(envelope),
    })),
  );

import 'server-only';
import { v7 } from 'uuid';
import type { Actor } from '@/lib/mutation/actor';
import { type AggregateRef, type Envelope, PROTOCOL } from '@/lib/mutation/envelope';
import type { ArgsOf, MutationName } from '@/lib/mutation/registry';
import type { MutationResult } from '@/lib/sync/protocol';
import { pool } from './db';
import { createPostgresStore } from './postgres-store';

/** One change to make; `id` where it may be asked for twice and must happen once. */
export type Change = {
  [Name in MutationName]: { name: Name; args: ArgsOf<Name>; id?: string };
}[MutationName];

const store = createPostgresStore(pool);
const wholeStore = createPostgresStore(pool, { whole: true });

const envelopeOf = (ref: AggregateRef, { name, args, id }: Change): Envelope => ({
  id: id ?? v7(),
  protocol: PROTOCOL,
  aggregate: ref,
  name,
  // As over the wire: a field that is undefined is not there, and so stays as it is.
  args: JSON.parse(JSON.stringify(args)) as Envelope['args'],
  deviceId: null,
  deviceSeq: null,
  baseVersion: 0,
  occurredAt: new Date().toISOString(),
});

/**
 * Makes several changes to one aggregate in one transaction, in order.
 * @returns how each ended; one that is refused does not stop the next
 * @throws where the database cannot be reached
 */
export const commitMutations = (
  actor: Actor,
  ref: AggregateRef,
  changes: readonly Change[],
): Promise<MutationResult[]> =>
  store.commit(
    ref,
    changes.map((change) => envelopeOf(ref, change)),
    actor,
  );

/**
 * Makes several changes to one aggregate in one transaction, all of them or none; none that was refused is kept, so
 * that the same ids can be sent again.
 * @returns how each ended; where one is refused, only the refusals
 * @throws where the database cannot be reached
 */
export const commitWhole = (
  actor: Actor,
  ref: AggregateRef,
  changes: readonly Change[],
): Promise<MutationResult[]> =>
  wholeStore.commit(
    ref,
    changes.map((change) => envelopeOf(ref, change)),
    actor,
  );

/**
 * Makes one change on the server: for office screens, links and the product itself.
 * @param options `id` of the mutation where it may be asked for twice and must happen once
 * @returns applied, already there, or refused with a code
 * @throws where the database cannot be reached
 */
export const commitMutation = async <Name extends MutationName>(
  actor: Actor,
  ref: AggregateRef,
  name: Name,
  args: ArgsOf<Name>,
  options: { id?: string } = {},
): Promise<MutationResult> => {
  const [result] = await commitMutations(actor, ref, [{ name, args, ...options } as Change]);
  if (!result) throw new Error(`${name} ended without a result`);
  return result;
};

import 'client-only';
import type { AggregateRef, Envelope } from '@/lib/mutation/envelope';
import { PROTOCOL } from '@/lib/mutation/envelope';
import type { ArgsOf, MutationName } from '@/lib/mutation/registry';
import { newId } from './new-id';

/**
 * The envelope of what is done now on this device; its number and version are the store's to fill in.
 * @param retryOf the refused mutation that this one repeats, with the time at which it first happened
 */
export const envelopeOf = <Name extends MutationName>(
  deviceId: string,
  aggregate: AggregateRef,
  name: Name,
  args: ArgsOf<Name>,
  retry?: { retryOf: string; occurredAt: string },
): Envelope => ({
  id: newId(),
  protocol: PROTOCOL,
  aggregate,
  name,
  args,
  deviceId,
  deviceSeq: null,
  baseVersion: 0,
  occurredAt: new Date().toISOString(),
  ...retry,
});

import 'client-only';
import { caseStateSchema } from '@/lib/case/state';
import type { AnyState } from '@/lib/mutation/registry';

/**
 * A state that was kept here, in the shape that this version knows: one of an earlier version lacks what came since,
 * and gets it as it was before there was any.
 */
export const asNow = (state: AnyState | null): AnyState | null => {
  // The newest of a case's fields tells: reading each state through its schema would cost at every opening.
  if (state === null || !('visits' in state) || 'payments' in state) return state;
  const read = caseStateSchema.safeParse(state);
  return read.success ? read.data : state;
};

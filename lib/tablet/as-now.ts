import 'client-only';
import { type CaseState, caseStateSchema } from '@/lib/case/state';
import type { AnyState } from '@/lib/mutation/registry';
import { type ShopState, shopStateSchema } from '@/lib/shop/state';

// The newest of a case's fields tell: reading each state through its schema would cost at every opening.
const isOfNow = ({ stories, dispatches, photos }: Partial<CaseState>): boolean =>
  stories !== undefined && dispatches !== undefined && (photos ?? []).every((photo) => 'shownHash' in photo);

/**
 * A state that was kept here, in the shape that this version knows: one of an earlier version lacks what came since,
 * and gets it as it was before there was any.
 */
export const asNow = (state: AnyState | null): AnyState | null => {
  if (state !== null && 'users' in state) return shopAsNow(state);
  if (state === null || !('visits' in state) || isOfNow(state)) return state;
  const read = caseStateSchema.safeParse(state);
  return read.success ? read.data : state;
};

const shopAsNow = (state: ShopState): ShopState => {
  const kept: Partial<ShopState> = state;
  if (kept.desks !== undefined) return state;
  const read = shopStateSchema.safeParse(state);
  return read.success ? read.data : state;
};

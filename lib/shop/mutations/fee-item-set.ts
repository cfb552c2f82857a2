import { ok } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { defineShopMutation } from '../define-shop-mutation';
import { feeItemRow } from '../state';

/** H5: adds an entry of the fee table or changes it; cases keep the lines that they were given. */
export const feeItemSet = defineShopMutation({
  name: 'fee-item.set',
  summary: 'Adds an entry of the fee table, or changes it.',
  args: feeItemRow,
  apply: (state, args) => ok({ ...state, feeItems: putRow(state.feeItems, args) }),
});

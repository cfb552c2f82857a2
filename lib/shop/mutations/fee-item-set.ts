import { amended, amending } from '@/lib/mutation/amend';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { defineShopMutation } from '../define-shop-mutation';
import { feeItemRow } from '../state';

/** H5: adds an entry of the fee table or changes it; cases keep the lines that they were given. */
export const feeItemSet = defineShopMutation({
  name: 'fee-item.set',
  summary: 'Adds an entry of the fee table, or changes it.',
  args: amending(feeItemRow),
  toBegin: feeItemRow,
  apply: (state, args) => {
    const item = amended(state.feeItems, args, feeItemRow);
    return item ? ok({ ...state, feeItems: putRow(state.feeItems, item) }) : refuse('malformed');
  },
});

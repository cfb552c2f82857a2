import { amended, amending } from '@/lib/mutation/amend';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { defineShopMutation } from '../define-shop-mutation';
import { branchRow } from '../state';

/** H7: adds a branch of the shop or changes it. */
export const branchSet = defineShopMutation({
  name: 'branch.set',
  summary: 'Adds a branch of the shop, or changes it.',
  args: amending(branchRow),
  toBegin: branchRow,
  apply: (state, args) => {
    const branch = amended(state.branches, args, branchRow);
    return branch ? ok({ ...state, branches: putRow(state.branches, branch) }) : refuse('malformed');
  },
});

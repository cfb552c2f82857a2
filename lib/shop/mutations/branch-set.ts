import { ok } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { defineShopMutation } from '../define-shop-mutation';
import { branchRow } from '../state';

/** H7: adds a branch of the shop or changes it. */
export const branchSet = defineShopMutation({
  name: 'branch.set',
  summary: 'Adds a branch of the shop, or changes it.',
  args: branchRow,
  apply: (state, args) => ok({ ...state, branches: putRow(state.branches, args) }),
});

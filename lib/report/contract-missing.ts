import { unapprovedLines } from '@/lib/case/fees';
import type { CaseState } from '@/lib/case/state';
import type { ShopState } from '@/lib/shop/state';

/** What a contract paper cannot be issued without, since the law asks for it. */
export type ContractNeed = 'approval' | 'payment' | 'representative' | 'address' | 'phone';

/** What is still missing for a contract paper, of the case first; empty where it can be issued. */
export const contractMissing = (state: CaseState, { root }: ShopState): ContractNeed[] => {
  const needs: [ContractNeed, boolean][] = [
    ['approval', unapprovedLines(state).length > 0],
    ['payment', state.root.paidHow === null],
    ['representative', !root.representative],
    ['address', root.address === null],
    ['phone', root.phone === null],
  ];
  return needs.filter(([, missing]) => missing).map(([need]) => need);
};

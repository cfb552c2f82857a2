import { contractOffer } from '@/lib/case/contract-offer';
import { mayIssue } from '@/lib/case/papers';
import type { CaseState } from '@/lib/case/state';
import type { CustomerState } from '@/lib/customer/state';
import type { ShopState } from '@/lib/shop/state';
import { contractMissing } from './contract-missing';
import type { WantedPaper } from './wanted-paper';

/** The papers that the office can issue as the case stands; a contract paper where the law asks for it. */
export const possiblePapers = (
  state: CaseState,
  customer: CustomerState | null,
  shop: ShopState,
): Exclude<WantedPaper['kind'], 'credit'>[] =>
  (['estimate', 'invoice', 'receipt', 'contract'] as const).filter((kind) => {
    if (!mayIssue(state, kind)) return false;
    if (kind !== 'contract') return true;
    return contractOffer(state, customer?.root.kind) !== null && contractMissing(state, shop).length === 0;
  });

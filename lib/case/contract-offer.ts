import type { CustomerKind } from '@/lib/customer/state';
import { latestConsent } from './consents';
import { feeTotals, liveFeeLines } from './fees';
import { standingPapers } from './papers';
import type { CaseState, Consent, FeeLine, Paper } from './state';

/** Yen below which what is paid in cash on the spot cannot be cooled off from (特定商取引法 26条5項3号, 施行令 7条). */
const SMALL_CASH = 3000;

/** Fees of coming and of looking; whoever called for no more than that has them told on the phone. */
const COMING: readonly FeeLine['kind'][] = [
  'call-out',
  'diagnosis',
  'out-of-hours',
  'parking',
  'cancellation',
];

/**
 * Why the contract paper of visiting sales is offered: more was done than an estimate or advice that was called for, more
 * is charged than was told, or nothing was told of the price.
 */
export type ContractReason = 'estimate-only' | 'advice-only' | 'more-than-told' | 'nothing-told';

/** Yen with tax: what was told on the phone, null where nothing was, and what is charged now. */
export type ContractOffer = { reason: ContractReason; told: number | null; total: number };

/**
 * C105: whether a home gets the contract paper with its eight days. Whoever called for exactly this work at this price is
 * exempt (特定商取引法 26条6項1号); not where the price or the work grew beyond what was told on the phone.
 * @param customerKind undefined where only the case is at hand: then nothing is offered
 * @returns null where the law asks for none: a business, nobody was there, nothing is charged, or as was told
 */
export const contractOffer = (
  state: CaseState,
  customerKind: CustomerKind | undefined,
): ContractOffer | null => {
  const lines = liveFeeLines(state);
  const { total } = feeTotals(lines);
  const { requestKind, priceTold: told, paidHow } = state.root;
  const visited = state.visits.some(({ arrivedAt }) => arrivedAt !== null);
  if (customerKind !== 'person' || !visited || total <= 0) return null;
  if (total < SMALL_CASH && paidHow === 'cash') return null;
  const worked = lines.some(({ kind, amount }) => amount > 0 && !COMING.includes(kind));
  if (worked && requestKind !== 'repair')
    return { reason: requestKind === 'advice' ? 'advice-only' : 'estimate-only', told, total };
  if (told === null) return { reason: 'nothing-told', told, total };
  return total > told ? { reason: 'more-than-told', told, total } : null;
};

/** What became of an offer: the paper that says what is charged now, or the answer that none is wanted. */
export const contractAnswer = (
  state: CaseState,
): { paper: Paper | undefined; declined: Consent | undefined } => {
  const lines = liveFeeLines(state);
  const newest = standingPapers(state, 'contract').at(-1);
  const answer = latestConsent(state, 'contract-paper');
  // What came in after it was never declined.
  const stands = answer?.given === false && lines.every(({ addedAt }) => addedAt <= answer.givenAt);
  return {
    paper: newest?.total === feeTotals(lines).total ? newest : undefined,
    declined: stands ? answer : undefined,
  };
};

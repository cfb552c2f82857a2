import { feeTotals, liveFeeLines } from './fees';
import { standingOf } from './standing';
import type { CaseState, Payment } from './state';

/** The payments and refunds that count, in the order in which they were made. */
export const livePayments = ({ payments }: CaseState): Payment[] =>
  payments
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .toSorted((a, b) => a.takenAt.localeCompare(b.takenAt));

/** Yen that came in by payments of their own, less what was given back. */
export const paidInRows = (state: CaseState): number =>
  livePayments(state).reduce((sum, { kind, amount }) => sum + (kind === 'refund' ? -amount : amount), 0);

/** Yen that were received so far: at once on the spot, and by payments of their own, less refunds. */
export const receivedOf = (state: CaseState): number => (state.root.paidAmount ?? 0) + paidInRows(state);

/** Yen that are asked for: what stands of the invoices, and before there is one, the fee. */
const askedOf = (state: CaseState): number => {
  const invoices = state.papers.filter(({ kind }) => kind === 'invoice');
  if (invoices.length === 0) return feeTotals(liveFeeLines(state)).total;
  return invoices.reduce((sum, invoice) => sum + standingOf(state, invoice), 0);
};

/** Yen that are still to be paid; less than nothing where more was received than is asked for. */
export const owedOf = (state: CaseState): number => askedOf(state) - receivedOf(state);

/** Yen that somebody has to look after: owed once a case has its result; 0 before, and of one that was cancelled. */
export const duesOf = (state: CaseState): number => {
  const { result, cancelledAt } = state.root;
  return result === null || cancelledAt !== null ? 0 : Math.max(0, owedOf(state));
};

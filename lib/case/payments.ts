import { feeTotals, liveFeeLines } from './fees';
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

/** Yen that are still to be paid; less than nothing where more was received than is charged. */
export const owedOf = (state: CaseState): number => feeTotals(liveFeeLines(state)).total - receivedOf(state);

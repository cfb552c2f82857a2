import { feeTotals, liveFeeLines } from '@/lib/case/fees';
import type { CaseState, FeeLine } from '@/lib/case/state';
import { FEE_KINDS } from '@/lib/case/terms';
import type { ReportFee } from './content';

/** The fee as the invoice needs it: lines, tax per rate, what was approved when, and how it was paid. */
export const feePart = (state: CaseState): ReportFee => {
  const rank = (line: FeeLine) => FEE_KINDS.indexOf(line.kind);
  const lines = liveFeeLines(state).toSorted((a, b) => rank(a) - rank(b));
  const totals = feeTotals(lines);
  const approvals = state.approvals
    .filter((row) => row.withdrawnAt === null && row.answer !== 'declined')
    .toSorted((a, b) => (a.approvedAt < b.approvedAt ? -1 : 1));
  const estimate = approvals.find((row) => row.kind === 'estimate');
  const { paidHow, paidAmount } = state.root;
  return {
    lines: lines.map(({ label, note, quantity, amount }) => ({
      label,
      note,
      quantity,
      total: amount * quantity,
    })),
    ...totals,
    estimateAt: estimate?.approvedAt ?? null,
    asEstimated: estimate?.total === totals.total,
    additionsAt: approvals.filter((row) => row.kind === 'addition').map((row) => row.approvedAt),
    paidHow,
    paidAmount,
  };
};

import { feeTotals, liveFeeLines } from '@/lib/case/fees';
import type { CaseState } from '@/lib/case/state';
import type { ReportFee } from './content';

/** The fee as the invoice needs it: lines, tax per rate, what was approved when, and how it was paid. */
export const feePart = (state: CaseState): ReportFee => {
  const lines = liveFeeLines(state);
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

import type { CaseState, FeeLine } from './state';

export type FeeTotals = {
  /** Yen with tax. */
  total: number;
  /** Per rate: yen with tax of that rate's lines, and the tax in it. */
  rates: { rate: number; total: number; tax: number }[];
};

/** The lines that count now, in the order in which they were added. */
export const liveFeeLines = (state: CaseState): FeeLine[] =>
  state.feeLines
    .filter((line) => line.removedAt === null)
    .toSorted((a, b) => a.addedAt.localeCompare(b.addedAt));

/**
 * Totals of fee lines. Tax is rounded once per rate, half a yen up, as a qualified invoice demands
 * (消費税法施行令 70条の10).
 * @param lines amounts in yen with tax included
 */
export const feeTotals = (lines: readonly Pick<FeeLine, 'amount' | 'quantity' | 'taxRate'>[]): FeeTotals => {
  const byRate = new Map<number, number>();
  for (const line of lines) {
    byRate.set(line.taxRate, (byRate.get(line.taxRate) ?? 0) + line.amount * line.quantity);
  }
  const rates = [...byRate]
    .toSorted(([a], [b]) => b - a)
    .map(([rate, total]) => ({ rate, total, tax: Math.round((total * rate) / (100 + rate)) }));
  return { total: rates.reduce((sum, { total }) => sum + total, 0), rates };
};

/** Lines that nobody approved yet: the estimate at first, what was added later afterwards. */
export const unapprovedLines = (state: CaseState): FeeLine[] => {
  const approved = new Set(
    state.approvals
      .filter((approval) => approval.withdrawnAt === null && approval.answer !== 'declined')
      .flatMap((approval) => approval.lineIds),
  );
  return liveFeeLines(state).filter((line) => !approved.has(line.id));
};

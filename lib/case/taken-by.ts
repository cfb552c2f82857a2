import { livePayments } from './payments';
import type { CaseState } from './state';
import { PAID_HOW, type PaidHow } from './terms';
import { wallTime } from './zone';

/**
 * What somebody took on a day, by way of paying, less what they gave back. Paid at once on the spot counts for whoever
 * was there last.
 * @param now an instant of that day
 * @param zone the shop's
 * @returns the ways by which anything was taken, in yen
 */
export const takenBy = (
  cases: readonly CaseState[],
  userId: string,
  now: string,
  zone: string,
): { how: PaidHow; amount: number }[] => {
  const { day } = wallTime(now, zone);
  const today = (at: string | null): boolean => at !== null && wallTime(at, zone).day === day;
  const sums = new Map<PaidHow, number>();
  const add = (how: PaidHow, amount: number) => sums.set(how, (sums.get(how) ?? 0) + amount);
  for (const state of cases) {
    for (const { takenById, takenAt, kind, how, amount } of livePayments(state))
      if (takenById === userId && today(takenAt)) add(how, kind === 'refund' ? -amount : amount);
    const { paidHow, paidAmount, paidAt } = state.root;
    const there = state.visits.findLast(({ arrivedAt }) => arrivedAt !== null)?.technicianId;
    if (paidHow && paidAmount && there === userId && today(paidAt)) add(paidHow, paidAmount);
  }
  return PAID_HOW.flatMap((how) => {
    const amount = sums.get(how);
    return amount ? [{ how, amount }] : [];
  });
};

import 'server-only';
import type { PaidHow } from '@/lib/case/terms';
import { addDays, instantAt } from '@/lib/case/zone';
import { db } from '../db';

/** What somebody took on a day, by one way of paying, in yen less what they gave back. */
export type DayMoney = { takenById: string; how: PaidHow; amount: number };

/**
 * What was taken on a day, by person and way of paying. Paid at once on the spot counts for whoever was there.
 * @param day `YYYY-MM-DD` in the shop's zone
 */
export const readDayMoney = async (shopId: string, zone: string, day: string): Promise<DayMoney[]> => {
  const [from, to] = [instantAt(day, 0, zone), instantAt(addDays(day, 1), 0, zone)];
  return db.$queryRaw<DayMoney[]>`
    SELECT "takenById", how, sum(amount)::float8 AS amount FROM (
      SELECT p."takenById", p.how, CASE p.kind WHEN 'refund' THEN -p.amount ELSE p.amount END AS amount
      FROM "Payment" p WHERE p."shopId" = ${shopId}::uuid AND p."withdrawnAt" IS NULL
        AND p."takenAt" >= ${from}::timestamptz AND p."takenAt" < ${to}::timestamptz
      UNION ALL
      SELECT (SELECT v."technicianId" FROM "Visit" v WHERE v."caseId" = k.id AND v."arrivedAt" IS NOT NULL
        ORDER BY v."arrivedAt" DESC LIMIT 1), k."paidHow", k."paidAmount"
      FROM "Case" k WHERE k."shopId" = ${shopId}::uuid AND k."paidAmount" > 0
        AND k."paidAt" >= ${from}::timestamptz AND k."paidAt" < ${to}::timestamptz
    ) taken
    WHERE "takenById" IS NOT NULL AND how IS NOT NULL
    GROUP BY "takenById", how ORDER BY "takenById", how`;
};

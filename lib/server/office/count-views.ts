import 'server-only';
import { CASE_VIEWS, type CaseView } from '@/lib/case/case-filter';
import { Prisma } from '@/generated/prisma/client';
import { db } from '../db';
import { viewCondition } from './case-conditions';

/** Nobody needs to know how many beyond this; counting stops there. */
export const MOST_COUNTED = 99;

const COUNTED = CASE_VIEWS.filter((view) => view !== 'all');

/** How many cases the views hold, up to `MOST_COUNTED` and one more. */
export const countViews = async (
  shopId: string,
  now: string,
  zone: string,
): Promise<Partial<Record<CaseView, number>>> => {
  const counts = COUNTED.map(
    (view) => Prisma.sql`SELECT ${view} AS view, (SELECT count(*)::int FROM (
      SELECT 1 FROM "CaseSearch" s WHERE s."shopId" = ${shopId}::uuid AND ${viewCondition(view, now, zone) ?? Prisma.sql`true`}
      LIMIT ${MOST_COUNTED + 1}) counted) AS count`,
  );
  const rows = await db.$queryRaw<{ view: CaseView; count: number }[]>(Prisma.join(counts, ' UNION ALL '));
  return Object.fromEntries(rows.map(({ view, count }) => [view, count]));
};

import 'server-only';
import type { CaseFilter } from '@/lib/case/case-filter';
import type { ListedCase } from '@/lib/case/listed-case';
import { Prisma } from '@/generated/prisma/client';
import { db } from '../db';
import { caseConditions } from './case-conditions';

const PAGE = 25;

export type CasePage = {
  cases: ListedCase[];
  /** The place to go on from to older ones, or null at the end; `newer` likewise. */
  older: string | null;
  newer: string | null;
};

type Row = {
  [Key in keyof ListedCase]: ListedCase[Key] extends string | null ? ListedCase[Key] | Date : ListedCase[Key];
};

const plain = (row: Row): ListedCase =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, value instanceof Date ? value.toISOString() : value]),
  ) as ListedCase;

const placeOf = ({ updatedAt, id }: ListedCase): string => `${updatedAt},${id}`;

/**
 * A page of cases, the one that changed last first. The search rows alone are filtered and ordered, along an index;
 * what a line shows is read for those few.
 * @param now ISO text by the server's clock
 */
export const listCases = async (
  shopId: string,
  filter: CaseFilter,
  now: string,
  zone: string,
): Promise<CasePage> => {
  const { before, after } = filter;
  const conditions = caseConditions(shopId, filter, now, zone);
  const from = after ?? before;
  const beyond = from
    ? Prisma.sql`AND (s."updatedAt", s."caseId") ${after ? Prisma.sql`>` : Prisma.sql`<`} (${from.at}::timestamptz, ${from.id}::uuid)`
    : Prisma.empty;
  const direction = after ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const rows = await db.$queryRaw<Row[]>`
    WITH found AS MATERIALIZED (
      SELECT s."caseId", s."updatedAt", s."technicianId" FROM "CaseSearch" s
      WHERE ${conditions} ${beyond}
      ORDER BY s."updatedAt" ${direction}, s."caseId" ${direction}
      LIMIT ${PAGE + 1}
    )
    SELECT k.id, k.number, k.status, k.result, k.headline, k."causeWords", k."resultWords", k.urgency, k.category,
      k."openedAt", k."resultAt", k."closedAt", to_char(k."nextOn", 'YYYY-MM-DD') AS "nextOn", k."lateAt",
      c.name AS "customerName", c.contact, t.city, f."technicianId", f."updatedAt",
      (SELECT max(v."arrivedAt") FROM "Visit" v WHERE v."caseId" = k.id) AS "arrivedAt",
      (SELECT min(p."startsAt") FROM "Appointment" p WHERE p."caseId" = k.id AND p.state = 'planned'
        AND NOT EXISTS (SELECT 1 FROM "Visit" v WHERE v."caseId" = k.id AND v."appointmentId" = p.id)) AS "plannedAt",
      w.title AS "waitTitle", w."startedAt" AS "waitSince",
      (SELECT max(r.revision) FROM "Report" r WHERE r."caseId" = k.id) AS revision,
      (SELECT g.score FROM "Rating" g WHERE g."caseId" = k.id ORDER BY g."ratedAt" DESC LIMIT 1) AS score
    FROM found f
    JOIN "Case" k ON k.id = f."caseId"
    JOIN "Customer" c ON c.id = k."customerId"
    LEFT JOIN "Site" t ON t."customerId" = k."customerId" AND t.id = k."siteId"
    LEFT JOIN LATERAL (
      SELECT a.title, a."startedAt" FROM "Attempt" a
      WHERE a."caseId" = k.id AND a."endedAt" IS NULL AND a."withdrawnAt" IS NULL
      ORDER BY a."startedAt" LIMIT 1
    ) w ON k.status NOT IN ('closed', 'cancelled')
    ORDER BY f."updatedAt" ${direction}, f."caseId" ${direction}`;
  const more = rows.length > PAGE;
  const cases = rows.slice(0, PAGE).map(plain);
  if (after) cases.reverse();
  const [first, last] = [cases[0], cases.at(-1)];
  return {
    cases,
    older: last && (after || more) ? placeOf(last) : null,
    newer: first && (before || (after && more)) ? placeOf(first) : null,
  };
};

import 'server-only';
import type {
  BoardDay,
  BoardVisit,
  BoardWait,
  ReviewedCase,
  UrgentCase,
  WaitingCase,
} from '@/lib/case/board';
import { instantAt } from '@/lib/case/zone';
import { Prisma } from '@/generated/prisma/client';
import { db } from '../db';
import { viewCondition } from './case-conditions';

const MOST = 20;

type Dated<Row> = { [Key in keyof Row]: Row[Key] extends string | null ? Row[Key] | Date : Row[Key] };

const plain = <Row extends object>(row: Dated<Row>): Row =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, value instanceof Date ? value.toISOString() : value]),
  ) as Row;

/** A recorded time as it is told: put right where the clock that recorded it was wrong. */
const told = (
  at: Prisma.Sql,
) => Prisma.sql`coalesce((SELECT ${at} + make_interval(secs => r."offsetMs" / 1000.0)
  FROM "ClockReading" r WHERE r."caseId" = k.id AND r."occurredAt" = ${at} LIMIT 1), ${at})`;

/** Promised and made visits of a day; a visit without an appointment was begun on the spot. */
const readVisits = (shopId: string, from: string, to: string) => db.$queryRaw<Dated<BoardVisit>[]>`
  SELECT k.id AS "caseId", k.status, k.result, k.headline, c.name AS "customerName",
    coalesce(v."technicianId", p."technicianId") AS "technicianId",
    p."startsAt", p."endsAt", ${told(Prisma.sql`v."leftForAt"`)} AS "leftForAt",
    ${told(Prisma.sql`v."arrivedAt"`)} AS "arrivedAt", ${told(Prisma.sql`v."leftAt"`)} AS "leftAt",
    (SELECT CASE WHEN EXISTS (SELECT 1 FROM "Report" r WHERE r."caseId" = k.id) OR k.result IS NOT NULL THEN 'report'
      WHEN EXISTS (SELECT 1 FROM "Attempt" a WHERE a."caseId" = k.id AND a."withdrawnAt" IS NULL) THEN 'resolution'
      WHEN EXISTS (SELECT 1 FROM "CheckResult" r WHERE r."caseId" = k.id AND r."withdrawnAt" IS NULL) THEN 'isolation'
      WHEN EXISTS (SELECT 1 FROM "Fact" f WHERE f."caseId" = k.id AND f."withdrawnAt" IS NULL) THEN 'information'
      WHEN EXISTS (SELECT 1 FROM "Symptom" y WHERE y."caseId" = k.id AND y."withdrawnAt" IS NULL) THEN 'symptom'
      ELSE 'greeting' END) AS step
  FROM (
    SELECT "caseId", id AS "appointmentId", NULL::uuid AS "visitId" FROM "Appointment"
      WHERE "shopId" = ${shopId}::uuid AND state = 'planned'
        AND "startsAt" >= ${from}::timestamptz AND "startsAt" < ${to}::timestamptz
    UNION ALL
    SELECT v."caseId", NULL, v.id FROM "Visit" v
      WHERE v."shopId" = ${shopId}::uuid AND v."technicianId" IN (SELECT u.id FROM "User" u WHERE u."shopId" = ${shopId}::uuid)
        AND v."arrivedAt" >= ${from}::timestamptz AND v."arrivedAt" < ${to}::timestamptz
        AND NOT EXISTS (SELECT 1 FROM "Appointment" o WHERE o."caseId" = v."caseId" AND o.id = v."appointmentId"
          AND o.state = 'planned' AND o."startsAt" >= ${from}::timestamptz AND o."startsAt" < ${to}::timestamptz)
  ) d
  JOIN "Case" k ON k.id = d."caseId"
  JOIN "Customer" c ON c.id = k."customerId"
  LEFT JOIN "Appointment" p ON p."caseId" = d."caseId" AND p.id = d."appointmentId"
  LEFT JOIN LATERAL (
    SELECT w.* FROM "Visit" w WHERE w."caseId" = d."caseId" AND (w.id = d."visitId" OR w."appointmentId" = d."appointmentId")
    ORDER BY w."arrivedAt" DESC NULLS LAST LIMIT 1
  ) v ON true
  ORDER BY coalesce(v."arrivedAt", p."startsAt")`;

const readUnassigned = (shopId: string) => db.$queryRaw<Dated<WaitingCase>[]>`
  SELECT k.id AS "caseId", k.number, k.headline, k.urgency, k."openedAt", c.name AS "customerName", t.city
  FROM "CaseSearch" s JOIN "Case" k ON k.id = s."caseId" JOIN "Customer" c ON c.id = k."customerId"
  LEFT JOIN "Site" t ON t."customerId" = k."customerId" AND t.id = k."siteId"
  WHERE s."shopId" = ${shopId}::uuid AND s.status = 'received'
  ORDER BY k.urgency = 'today' DESC, k."openedAt" LIMIT ${MOST}`;

const readWaits = (shopId: string, condition: Prisma.Sql) => db.$queryRaw<Dated<BoardWait>[]>`
  SELECT k.id AS "caseId", k.number, c.name AS "customerName", a.title, a."personName", a."customerMust",
    ${told(Prisma.sql`a."startedAt"`)} AS "startedAt",
    a.phases->-1->>'kind' AS phase
  FROM "CaseSearch" s
  JOIN "Case" k ON k.id = s."caseId" JOIN "Customer" c ON c.id = k."customerId"
  JOIN "Attempt" a ON a."caseId" = k.id AND a."endedAt" IS NULL AND a."withdrawnAt" IS NULL
  WHERE s."shopId" = ${shopId}::uuid AND ${condition}
  ORDER BY a."startedAt" LIMIT ${MOST}`;

const readReviews = (shopId: string) => db.$queryRaw<Dated<ReviewedCase>[]>`
  SELECT k.id AS "caseId", k.number, k.headline, k."causeWords", k.result, k."resultAt", c.name AS "customerName",
    s."technicianId", (SELECT max(r.revision) FROM "Report" r WHERE r."caseId" = k.id) AS revision,
    EXISTS (SELECT 1 FROM "AuditEvent" e WHERE e."subjectId" = k.id AND e.kind = 'report-opened') AS opened,
    (SELECT g.score FROM "Rating" g WHERE g."caseId" = k.id ORDER BY g."ratedAt" DESC LIMIT 1) AS score
  FROM "CaseSearch" s JOIN "Case" k ON k.id = s."caseId" JOIN "Customer" c ON c.id = k."customerId"
  WHERE s."shopId" = ${shopId}::uuid AND s.status = 'review'
  ORDER BY k."resultAt" LIMIT ${MOST}`;

const readUrgent = (shopId: string, condition: Prisma.Sql) => db.$queryRaw<Dated<UrgentCase>[]>`
  SELECT k.id AS "caseId", k.number, k.headline, k."openedAt", c.name AS "customerName",
    CASE WHEN k."lateAt" IS NOT NULL THEN 'late' WHEN k.status = 'scheduled' THEN 'missed'
      WHEN k.status = 'received' THEN 'unassigned' ELSE 'next' END AS why
  FROM "CaseSearch" s JOIN "Case" k ON k.id = s."caseId" JOIN "Customer" c ON c.id = k."customerId"
  WHERE s."shopId" = ${shopId}::uuid AND ${condition}
  ORDER BY k."openedAt" LIMIT ${MOST}`;

/** When each technician's tablet was last heard from. */
const readHeard = async (shopId: string): Promise<Record<string, string>> => {
  const rows = await db.device.groupBy({
    by: ['userId'],
    where: { shopId, revokedAt: null },
    _max: { lastSeenAt: true },
  });
  return Object.fromEntries(
    rows.flatMap(({ userId, _max }) => (_max.lastSeenAt ? [[userId, _max.lastSeenAt.toISOString()]] : [])),
  );
};

/**
 * The office's day: who is where, and what somebody has to look at.
 * @param day `YYYY-MM-DD` in the shop's zone
 */
export const readBoard = async (
  shopId: string,
  zone: string,
  day: string,
  now: string,
): Promise<BoardDay> => {
  const none = Prisma.sql`true`;
  const [visits, unassigned, waits, reviews, urgent, heard] = await Promise.all([
    readVisits(shopId, instantAt(day, 0, zone), instantAt(day, 1440, zone)),
    readUnassigned(shopId),
    readWaits(shopId, viewCondition('waiting', now, zone) ?? none),
    readReviews(shopId),
    readUrgent(shopId, viewCondition('attention', now, zone) ?? none),
    readHeard(shopId),
  ]);
  return {
    visits: visits.map(plain),
    unassigned: unassigned.map(plain),
    waits: waits.map(plain),
    reviews: reviews.map(plain),
    urgent: urgent.map(plain),
    heard,
  };
};

import 'server-only';
import type { CaseFilter, CaseView } from '@/lib/case/case-filter';
import { daysOf } from '@/lib/case/case-filter';
import { searchQuery } from '@/lib/case/search-query';
import { addDays, instantAt, wallTime } from '@/lib/case/zone';
import { Prisma } from '@/generated/prisma/client';

/** Statuses of cases that somebody still has to do something about. */
const OPEN = Prisma.sql`s.status IN ('received', 'scheduled', 'en-route', 'on-site', 'follow-up', 'review')`;

/**
 * What needs somebody now: urgent and not promised to anybody, an appointment that nobody has kept, a next day that
 * has come, something that came in late.
 */
const attention = (now: string, today: string): Prisma.Sql => Prisma.sql`${OPEN} AND EXISTS (
  SELECT 1 FROM "Case" a WHERE a.id = s."caseId" AND (
    (a.status = 'received' AND a.urgency = 'today')
    OR (a."lateAt" IS NOT NULL AND a.status <> 'closed')
    OR (a."nextOn" IS NOT NULL AND a."nextOn" <= ${today}::date AND a.status IN ('review', 'follow-up'))
    OR (a.status = 'scheduled' AND EXISTS (
      SELECT 1 FROM "Appointment" p WHERE p."caseId" = a.id AND p.state = 'planned'
        AND p."startsAt" < ${now}::timestamptz - interval '15 minutes'
        AND NOT EXISTS (SELECT 1 FROM "Visit" v WHERE v."caseId" = a.id AND v."appointmentId" = p.id)))))`;

const waiting = Prisma.sql`${OPEN} AND EXISTS (
  SELECT 1 FROM "Attempt" a WHERE a."caseId" = s."caseId" AND a."endedAt" IS NULL AND a."withdrawnAt" IS NULL)`;

/** The condition of a view, or null for the one that shows everything. */
export const viewCondition = (view: CaseView, now: string, zone: string): Prisma.Sql | null => {
  switch (view) {
    case 'attention':
      return attention(now, wallTime(now, zone).day);
    case 'review':
      return Prisma.sql`s.status = 'review'`;
    case 'waiting':
      return waiting;
    case 'under-way':
      return Prisma.sql`s.status IN ('en-route', 'on-site')`;
    case 'unhappy':
      return Prisma.sql`s."caseId" IN (SELECT r."caseId" FROM "Rating" r
        WHERE r."shopId" = s."shopId" AND r."seenAt" IS NULL AND r.score <= 2)`;
    case 'post':
      return Prisma.sql`s."caseId" IN (SELECT d."caseId" FROM "Dispatch" d
        WHERE d."shopId" = s."shopId" AND d.way = 'post' AND d.state = 'requested')`;
    case 'unpaid':
      return Prisma.sql`s.owed > 0`;
    case 'all':
      return null;
  }
};

/** Everything that a case of the list has to satisfy; `s` is its row of "CaseSearch". */
export const caseConditions = (shopId: string, filter: CaseFilter, now: string, zone: string): Prisma.Sql => {
  const found = filter.q === undefined ? null : searchQuery(filter.q);
  const since = filter.period && instantAt(addDays(wallTime(now, zone).day, -daysOf(filter.period)), 0, zone);
  const parts: (Prisma.Sql | string | null | undefined)[] = [
    Prisma.sql`s."shopId" = ${shopId}::uuid`,
    viewCondition(filter.view, now, zone),
    filter.status && Prisma.sql`s.status = ${filter.status}`,
    filter.category && Prisma.sql`s.category = ${filter.category}`,
    filter.technician && Prisma.sql`s."technicianId" = ${filter.technician}::uuid`,
    since && Prisma.sql`s."updatedAt" >= ${since}::timestamptz`,
    found?.pairs && Prisma.sql`s.bigrams @@ ${found.pairs}::tsquery`,
    ...(found?.patterns ?? []).map((pattern) => Prisma.sql`s.document LIKE ${pattern}`),
  ];
  return Prisma.join(
    parts.filter((part) => part instanceof Prisma.Sql),
    ' AND ',
  );
};

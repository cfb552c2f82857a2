import 'server-only';
import { db } from '../db';

/** When a customer opened the report of a case, the newest first. */
export const openedReports = async (shopId: string, caseId: string): Promise<string[]> => {
  const events = await db.auditEvent.findMany({
    where: { shopId, subjectId: caseId, kind: 'report-opened' },
    orderBy: { at: 'desc' },
    select: { at: true },
    take: 50,
  });
  return events.map(({ at }) => at.toISOString());
};

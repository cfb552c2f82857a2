import 'server-only';
import { type ReadingDevice, READING_DEVICES } from '@/lib/report/reading-device';
import { db } from '../db';

/** When a customer opened a report, and on what kind of device; no more is known. */
export type ReportView = { at: string; device: ReadingDevice };

/** How often a wrong PIN was tried on a link. */
export type LinkTries = { wrong: number; lastAt: string };

type Detail = { link?: string; device?: string; reason?: string };

/** When customers opened the report of a case, the newest first. */
export const reportViews = async (shopId: string, caseId: string): Promise<ReportView[]> => {
  const events = await db.auditEvent.findMany({
    where: { shopId, subjectId: caseId, kind: 'report-opened' },
    orderBy: { at: 'desc' },
    select: { at: true, detail: true },
    take: 50,
  });
  return events.map(({ at, detail }) => ({
    at: at.toISOString(),
    // Those of an earlier version hold none.
    device: READING_DEVICES.find((device) => device === (detail as Detail).device) ?? 'other',
  }));
};

/** Wrong PINs by link, so that the office sees somebody guessing. */
export const linkTries = async (shopId: string, caseId: string): Promise<Record<string, LinkTries>> => {
  const events = await db.auditEvent.findMany({
    where: { shopId, subjectId: caseId, kind: 'report-refused' },
    orderBy: { at: 'asc' },
    select: { at: true, detail: true },
    take: 1000,
  });
  const tries: Record<string, LinkTries> = {};
  for (const { at, detail } of events) {
    const { link = '', reason } = detail as Detail;
    if (reason === 'wrong') tries[link] = { wrong: (tries[link]?.wrong ?? 0) + 1, lastAt: at.toISOString() };
  }
  return tries;
};

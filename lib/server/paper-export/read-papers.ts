import 'server-only';
import type { PaperFilter } from '@/lib/case/paper-filter';
import type { PaperKind } from '@/lib/case/terms';
import { db } from '../db';
import { paperConditions } from '../office/paper-conditions';

/** An issued paper with what it says; `issuedAt` is the date on it. */
export type StoredPaper = {
  caseId: string;
  caseNumber: string | null;
  kind: PaperKind;
  serial: number;
  issuedAt: string;
  addressee: string;
  total: number;
  content: string;
};

/** A paper holds at most 200,000 characters. */
const AT_ONCE = 20;

type Row = Omit<StoredPaper, 'issuedAt'> & { id: string; toldAt: Date };

/** All papers of a filter, the newest first, read a few at a time; those issued meanwhile are not among them. */
export async function* readPapers(
  shopId: string,
  { before: _before, ...filter }: PaperFilter,
  zone: string,
): AsyncGenerator<StoredPaper> {
  let place: PaperFilter['before'];
  do {
    const rows: Row[] = await db.$queryRaw`
      SELECT s."caseId", s."paperId" AS id, s."toldAt", p.kind, p.serial, p.addressee, p.total, p.content,
        k.number AS "caseNumber"
      FROM "PaperSearch" s
      JOIN "Paper" p ON p."caseId" = s."caseId" AND p.id = s."paperId"
      JOIN "Case" k ON k.id = s."caseId"
      WHERE ${paperConditions(shopId, { ...filter, before: place }, zone)}
      ORDER BY s."toldAt" DESC, s."paperId" DESC
      LIMIT ${AT_ONCE}`;
    for (const { toldAt, ...row } of rows) yield { ...row, issuedAt: toldAt.toISOString() };
    const last = rows.length === AT_ONCE ? rows.at(-1) : undefined;
    place = last && { at: last.toldAt.toISOString(), id: last.id };
  } while (place);
}

import 'server-only';
import type { PaperFilter } from '@/lib/case/paper-filter';
import { paperNumber } from '@/lib/case/papers';
import type { PaperKind } from '@/lib/case/terms';
import { db } from '../db';
import { paperConditions } from './paper-conditions';

const PAGE = 50;

/** Papers that one export may hold; counting stops right after. */
export const MOST_EXPORTED = 5000;

/** A paper of the shop as its list shows it; `issuedAt` is the date on it, `total` yen with tax. */
export type ShopPaper = {
  caseId: string;
  id: string;
  number: string;
  kind: PaperKind;
  issuedAt: string;
  addressee: string;
  total: number;
};

type Row = Omit<ShopPaper, 'number' | 'issuedAt'> & {
  caseNumber: string | null;
  serial: number;
  toldAt: Date;
};

const listed = ({ caseNumber, serial, toldAt, ...row }: Row): ShopPaper => ({
  ...row,
  number: paperNumber(caseNumber, { kind: row.kind, serial }),
  issuedAt: toldAt.toISOString(),
});

/**
 * A page of the shop's papers, the newest first. The search rows alone are filtered and ordered, along an index.
 * @param zone the shop's, IANA name
 * @returns `older` the place to go on from, null at the end
 */
export const listPapers = async (
  shopId: string,
  filter: PaperFilter,
  zone: string,
): Promise<{ papers: ShopPaper[]; older: string | null }> => {
  const rows = await db.$queryRaw<Row[]>`
    WITH found AS MATERIALIZED (
      SELECT s."caseId", s."paperId", s."toldAt" FROM "PaperSearch" s
      WHERE ${paperConditions(shopId, filter, zone)}
      ORDER BY s."toldAt" DESC, s."paperId" DESC
      LIMIT ${PAGE + 1}
    )
    SELECT f."caseId", f."paperId" AS id, f."toldAt", p.kind, p.serial, p.addressee, p.total, k.number AS "caseNumber"
    FROM found f
    JOIN "Paper" p ON p."caseId" = f."caseId" AND p.id = f."paperId"
    JOIN "Case" k ON k.id = f."caseId"
    ORDER BY f."toldAt" DESC, f."paperId" DESC`;
  const papers = rows.slice(0, PAGE).map(listed);
  const last = papers.at(-1);
  return { papers, older: last && rows.length > PAGE ? `${last.issuedAt},${last.id}` : null };
};

/** How many papers a filter finds in all, at most one more than an export may hold. */
export const countPapers = async (
  shopId: string,
  { before: _before, ...filter }: PaperFilter,
  zone: string,
): Promise<number> => {
  const rows = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT 1 FROM "PaperSearch" s WHERE ${paperConditions(shopId, filter, zone)} LIMIT ${MOST_EXPORTED + 1}
    ) found`;
  return rows[0]?.count ?? 0;
};

import 'server-only';
import type { PoolClient } from 'pg';
import type { CaseState } from '@/lib/case/state';
import { withTrueTimes } from '@/lib/case/true-times';
import { foldName } from '@/lib/customer/lookup';

/** Writes what the list finds a case's papers by, in the transaction that issued them; issued papers never change. */
export const writePaperSearch = async (
  client: PoolClient,
  before: CaseState | null,
  after: CaseState,
): Promise<void> => {
  if (after.papers.length === (before?.papers.length ?? 0)) return;
  const known = new Set(before?.papers.map(({ id }) => id));
  const { id: caseId, shopId } = after.root;
  for (const paper of withTrueTimes(after).papers) {
    if (known.has(paper.id)) continue;
    await client.query(
      `INSERT INTO "PaperSearch" ("caseId", "paperId", "shopId", "kind", "total", "party", "toldAt")
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [caseId, paper.id, shopId, paper.kind, paper.total, foldName(paper.addressee), paper.issuedAt],
    );
  }
};

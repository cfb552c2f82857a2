import 'server-only';
import type { ClosedCase } from '@/lib/diagnosis/learn';
import type { Playbook } from '@/lib/diagnosis/playbook';
import type { Result } from '@/lib/diagnosis/results';
import { type SeenSymptom, toldBySymptoms } from '@/lib/diagnosis/told-by-symptoms';
import { pool } from '../db';

type Row = { id: string; causeId: string; results: Result[]; symptoms: SeenSymptom[] };

// A case is closed once it was approved, or where nobody reviews once its visit ended.
const CLOSED = `
SELECT c."id", c."causeId", c."number", c."headline",
  (SELECT coalesce(json_agg(json_build_object('checkId', k."checkId", 'outcome', k."outcome",
      'subjectId', k."subjectId", 'at', k."recordedAt") ORDER BY k."id"), '[]')
    FROM "CheckResult" k WHERE k."caseId" = c."id" AND k."withdrawnAt" IS NULL) AS "results",
  (SELECT coalesce(json_agg(json_build_object('at', s."recordedAt", 'answers',
      coalesce(nullif(s."answers", 'null'), '{}') || jsonb_build_object('sending', s."sending", 'receiving', s."receiving")) ORDER BY s."id"), '[]')
    FROM "Symptom" s WHERE s."caseId" = c."id" AND s."withdrawnAt" IS NULL) AS "symptoms"
FROM "Case" c
WHERE c."shopId" = $1 AND c."playbookId" = $2 AND c."status" = 'closed' AND c."causeId" IS NOT NULL`;

/** A closed case as a version takes it: what symptoms tell is the version's affair. */
export const asTakenBy = (playbook: Playbook, { id, causeId, results, symptoms }: Row): ClosedCase => ({
  id,
  causeId,
  results: [...results, ...toldBySymptoms(playbook, symptoms, results)],
});

/** The shop's closed cases of a playbook in which a cause was named, with their answers and what symptoms told. */
export const readClosedCases = async (shopId: string, playbook: Playbook): Promise<ClosedCase[]> => {
  const { rows } = await pool.query<Row>(`${CLOSED} ORDER BY c."id"`, [shopId, playbook.id]);
  return rows.map((row) => asTakenBy(playbook, row));
};

/** How many they are. */
export const countClosedCases = async (shopId: string, playbookId: string): Promise<number> => {
  const { rows } = await pool.query<{ count: number }>(
    `SELECT count(*)::int AS "count" FROM (${CLOSED}) AS "closed"`,
    [shopId, playbookId],
  );
  return rows[0]?.count ?? 0;
};

/** A closed case with what it is called. */
export type NamedCase = Row & { number: string | null; headline: string };

/**
 * Some of the same cases, the newest first.
 * @param after the last case of the page before; null for the first page
 */
export const readClosedPage = async (
  shopId: string,
  playbookId: string,
  after: string | null,
  limit: number,
): Promise<NamedCase[]> => {
  const { rows } = await pool.query<NamedCase>(
    `${CLOSED} AND ($3::uuid IS NULL OR c."id" < $3) ORDER BY c."id" DESC LIMIT $4`,
    [shopId, playbookId, after, limit],
  );
  return rows;
};

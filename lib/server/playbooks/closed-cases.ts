import 'server-only';
import type { ClosedCase } from '@/lib/diagnosis/learn';
import type { Playbook } from '@/lib/diagnosis/playbook';
import type { Result } from '@/lib/diagnosis/results';
import { type SeenSymptom, toldBySymptoms } from '@/lib/diagnosis/told-by-symptoms';
import { pool } from '../db';

type Row = { id: string; causeId: string; results: Result[]; symptoms: SeenSymptom[] };

// A case is closed once it was approved, or where nobody reviews once its visit ended.
const CLOSED = `
SELECT c."id", c."causeId",
  (SELECT coalesce(json_agg(json_build_object('checkId', k."checkId", 'outcome', k."outcome",
      'subjectId', k."subjectId", 'at', k."recordedAt") ORDER BY k."id"), '[]')
    FROM "CheckResult" k WHERE k."caseId" = c."id" AND k."withdrawnAt" IS NULL) AS "results",
  (SELECT coalesce(json_agg(json_build_object('at', s."recordedAt", 'answers',
      coalesce(nullif(s."answers", 'null'), '{}') || jsonb_build_object('sending', s."sending", 'receiving', s."receiving")) ORDER BY s."id"), '[]')
    FROM "Symptom" s WHERE s."caseId" = c."id" AND s."withdrawnAt" IS NULL) AS "symptoms"
FROM "Case" c
WHERE c."shopId" = $1 AND c."playbookId" = $2 AND c."status" = 'closed' AND c."causeId" IS NOT NULL
ORDER BY c."id"`;

/** The shop's closed cases of a playbook in which a cause was named, with their answers and what symptoms told. */
export const readClosedCases = async (shopId: string, playbook: Playbook): Promise<ClosedCase[]> => {
  const { rows } = await pool.query<Row>(CLOSED, [shopId, playbook.id]);
  return rows.map(({ id, causeId, results, symptoms }) => ({
    id,
    causeId,
    results: [...results, ...toldBySymptoms(playbook, symptoms, results)],
  }));
};

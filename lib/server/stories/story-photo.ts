import 'server-only';
import { sha256 } from '@/lib/mutation/text';
import { pool } from '../db';

/**
 * The file of a photo that a public story shows: by a copy that the report still shows (C97), so that a photo that is
 * withdrawn or masked anew is gone from the story at once.
 * @returns null where there is none
 */
export const storyPhoto = async (
  shopId: string,
  slug: string,
  hash: string,
): Promise<{ caseId: string; storedHash: string } | null> => {
  if (!/^[a-z0-9-]{1,60}$/.test(slug) || !sha256().safeParse(hash).success) return null;
  const { rows } = await pool.query<{ caseId: string; storedHash: string }>(
    `SELECT s."caseId", f."storedHash" FROM "Story" s
       JOIN "Photo" p ON p."caseId" = s."caseId" AND p."shownHash" = $3 AND p."withdrawnAt" IS NULL
       JOIN "PhotoFile" f ON f."caseId" = s."caseId" AND f."hash" = $3 AND f."shopId" = s."shopId"
     WHERE s."shopId" = $1 AND s."slug" = $2 AND s."published" IS NOT NULL
       AND s."published"->'photos' @> jsonb_build_array(jsonb_build_object('hash', $3::text))
     LIMIT 1`,
    [shopId, slug, hash],
  );
  return rows[0] ?? null;
};

import 'server-only';
import { v7 } from 'uuid';
import type { Part } from '@/lib/sync/pack';
import { recordAudit } from '../audit';
import { pool } from '../db';
import { Problem } from '../http/problem';
import { inTransaction } from '../store/in-transaction';
import { sha256 } from '../sha256';

/** Most bytes that are kept of one tablet: more than any has unsent. */
const MOST_BYTES = 500_000_000;

type Came = { shopId: string; deviceId: string; origin: 'file' | 'revoked'; byId: string | null };

/**
 * Keeps sealed work apart until the office has looked at it; the same part again is kept once.
 * @returns the handover's id
 * @throws Problem `too-large`
 */
export const keepApart = async (
  { shopId, deviceId, origin, byId }: Came,
  parts: readonly Part[],
): Promise<string> => {
  const id = await inTransaction(pool, async (client) => {
    // What a revoked device hands over piece by piece is one; two requests of it must not make two.
    await client.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`handover ${deviceId}`]);
    const open = await client.query<{ id: string; size: string }>(
      `SELECT h."id", (SELECT coalesce(sum(length(i."sealed") + coalesce(length(i."content"), 0)), 0)
          FROM "HandoverItem" i WHERE i."handoverId" = h."id") AS "size"
       FROM "Handover" h WHERE h."deviceId" = $1 AND h."shopId" = $2 AND h."origin" = $3 AND h."settledAt" IS NULL
       ORDER BY h."at" DESC LIMIT 1`,
      [deviceId, shopId, origin],
    );
    const [known] = open.rows;
    const more = parts.reduce((sum, part) => sum + part.sealed.length + (part.content?.length ?? 0), 0);
    if (Number(known?.size ?? 0) + more > MOST_BYTES) throw new Problem('too-large');
    const handoverId = known?.id ?? v7();
    if (!known) {
      await client.query(
        `INSERT INTO "Handover" ("id", "shopId", "origin", "deviceId", "byId", "at") VALUES ($1, $2, $3, $4, $5, now())`,
        [handoverId, shopId, origin, deviceId, byId],
      );
    }
    for (const { sealed, content } of parts) {
      await client.query(
        `INSERT INTO "HandoverItem" ("handoverId", "hash", "sealed", "content") VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING`,
        [handoverId, sha256(sealed), Buffer.from(sealed), content && Buffer.from(content)],
      );
    }
    return handoverId;
  });
  await recordAudit({
    kind: 'handover-kept',
    shopId,
    actorId: byId,
    subjectId: id,
    detail: { origin, parts: parts.length },
  });
  return id;
};

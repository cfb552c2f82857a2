import 'server-only';
import { recordAudit } from '../audit';
import { pool } from '../db';

type Ended = { id: string; shopId: string; userId: string };

const record = async (
  kind: 'sign-out' | 'session-revoked' | 'device-revoked' | 'device-reset',
  rows: Ended[],
  by: string | null,
) => {
  for (const { id, shopId, userId } of rows) {
    await recordAudit({ kind, shopId, actorId: by ?? userId, subjectId: id });
  }
};

/** Ends one session at once; ending it twice is fine. */
export const revokeSession = async (id: string, kind: 'sign-out' | 'session-revoked'): Promise<void> => {
  const { rows } = await pool.query<Ended>(
    `UPDATE "Session" SET "revokedAt" = now() WHERE "id" = $1 AND "revokedAt" IS NULL RETURNING "id", "shopId", "userId"`,
    [id],
  );
  await record(kind, rows, null);
};

/**
 * Ends all sessions of a user, after a new password or when they leave.
 * @param by who ends them
 */
export const revokeSessionsOf = async (userId: string, by: string): Promise<void> => {
  const { rows } = await pool.query<Ended>(
    `UPDATE "Session" SET "revokedAt" = now() WHERE "userId" = $1 AND "revokedAt" IS NULL RETURNING "id", "shopId", "userId"`,
    [userId],
  );
  await record('session-revoked', rows, by);
};

/**
 * Shuts a device out for good, a lost tablet for instance; its sessions end with it.
 * @param by who shuts it out
 * @returns whether the shop has such a device that was not shut out before
 */
export const revokeDevice = async (shopId: string, deviceId: string, by: string): Promise<boolean> => {
  const { rows } = await pool.query<Ended>(
    `UPDATE "Device" SET "revokedAt" = now() WHERE "id" = $1 AND "shopId" = $2 AND "revokedAt" IS NULL
     RETURNING "id", "shopId", "userId"`,
    [deviceId, shopId],
  );
  await record('device-revoked', rows, by);
  return rows.length > 0;
};

/**
 * Allows a new code on a protected device whose own was forgotten. At its next contact it hands over what is unsent,
 * sealed, and erases its keys; then the next code counts.
 * @param by who allows it
 * @returns whether the shop has such a device that was not shut out
 */
export const resetDevice = async (shopId: string, deviceId: string, by: string): Promise<boolean> => {
  const { rows } = await pool.query<Ended>(
    `UPDATE "Device" SET "proofHash" = NULL, "resetAt" = now() WHERE "id" = $1 AND "shopId" = $2 AND "revokedAt" IS NULL
     RETURNING "id", "shopId", "userId"`,
    [deviceId, shopId],
  );
  await record('device-reset', rows, by);
  return rows.length > 0;
};

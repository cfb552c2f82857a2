import 'server-only';
import { pool } from '../db';
import { SESSION_SECONDS } from './open-session';
import type { Role } from '@/lib/mutation/actor';

/** A session that is good now, with whose it is. */
export type LiveSession = {
  id: string;
  deviceId: string;
  userId: string;
  shopId: string;
  name: string;
  roles: Role[];
  locale: 'ja' | 'en';
  /** Of what its device shows to prove that it is unlocked; null where it is not protected. */
  proofHash: string | null;
  stale: boolean;
};

/**
 * Looks a session up, its device and its user with it: each can end it at once.
 * @returns null where it was revoked or ran out, the device was revoked, or the user may not sign in any more
 */
export const findSession = async (id: string): Promise<LiveSession | null> => {
  const { rows } = await pool.query<LiveSession>({
    name: 'find-session',
    text: `SELECT s."id", s."deviceId", u."id" AS "userId", u."shopId", u."name", u."roles", u."locale", d."proofHash",
        s."lastSeenAt" < now() - interval '5 minutes' AS "stale"
      FROM "Session" s JOIN "Device" d ON d."id" = s."deviceId" JOIN "User" u ON u."id" = s."userId"
      WHERE s."id" = $1 AND s."revokedAt" IS NULL AND s."expiresAt" > now() AND d."revokedAt" IS NULL AND u."active"`,
    values: [id],
  });
  const session = rows[0];
  if (!session) return null;
  if (session.stale) await noteSeen(session);
  return session;
};

const noteSeen = ({ id, deviceId }: LiveSession) =>
  pool.query(
    `WITH seen AS (
       UPDATE "Session" SET "lastSeenAt" = now(), "expiresAt" = now() + make_interval(secs => $3) WHERE "id" = $1)
     UPDATE "Device" SET "lastSeenAt" = now() WHERE "id" = $2`,
    [id, deviceId, SESSION_SECONDS],
  );

/** Whether a session ended because its device or its user was shut out, and not by itself or by signing out. */
export const isShutOut = async (id: string): Promise<boolean> => {
  const { rows } = await pool.query<{ out: boolean }>(
    `SELECT d."revokedAt" IS NOT NULL OR NOT u."active" AS "out" FROM "Session" s
     JOIN "Device" d ON d."id" = s."deviceId" JOIN "User" u ON u."id" = s."userId" WHERE s."id" = $1`,
    [id],
  );
  return rows[0]?.out ?? false;
};

import 'server-only';
import { pool } from '../db';

/** A browser or tablet that somebody uses. */
export type KnownDevice = {
  id: string;
  userId: string;
  label: string;
  /** ISO instant of its last request. */
  seenAt: string;
  /** Whether somebody is signed in on it now. */
  signedIn: boolean;
  /** `reset`: an administrator allowed a new code, which has not been chosen yet. */
  protection: 'on' | 'off' | 'reset';
};

/**
 * The devices of a shop's people that are not shut out, those used last first.
 * @param shopId whose
 */
export const listDevices = async (shopId: string): Promise<KnownDevice[]> => {
  const { rows } = await pool.query<Omit<KnownDevice, 'seenAt'> & { seenAt: Date }>(
    `SELECT d."id", d."userId", d."label", d."lastSeenAt" AS "seenAt", EXISTS (
        SELECT FROM "Session" s WHERE s."deviceId" = d."id" AND s."revokedAt" IS NULL AND s."expiresAt" > now()
      ) AS "signedIn",
       CASE WHEN d."proofHash" IS NOT NULL THEN 'on' WHEN d."resetAt" IS NOT NULL THEN 'reset' ELSE 'off' END AS "protection"
     FROM "Device" d WHERE d."shopId" = $1 AND d."revokedAt" IS NULL
     ORDER BY d."lastSeenAt" DESC, d."id" LIMIT 500`,
    [shopId],
  );
  return rows.map((row) => ({ ...row, seenAt: row.seenAt.toISOString() }));
};

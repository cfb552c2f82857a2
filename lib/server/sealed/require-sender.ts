import 'server-only';
import type { UserActor } from '@/lib/mutation/actor';
import { namedSession } from '../auth/named-session';
import { pool } from '../db';
import { Problem } from '../http/problem';

/** A tablet that hands over sealed work: whose, and how the shop stands to it. */
export type Sender = {
  deviceId: string;
  name: string;
  actor: UserActor;
  /** The device was shut out, or its user has left. */
  revoked: boolean;
  /** An administrator allowed a new code. */
  reset: boolean;
  /** No code is known for the device. */
  free: boolean;
};

type Row = Omit<Sender, 'actor'> & Pick<UserActor, 'userId' | 'shopId' | 'roles'> & { live: boolean };

/**
 * Who hands over, locked or not: also a device that was shut out may, once more, into quarantine.
 * @throws Problem `signed-out`, or `not-found` for who is no technician
 */
export const requireSender = async (): Promise<Sender> => {
  const id = await namedSession();
  if (!id) throw new Problem('signed-out');
  const { rows } = await pool.query<Row>(
    `SELECT d."id" AS "deviceId", u."name", u."id" AS "userId", u."shopId", u."roles",
       d."revokedAt" IS NOT NULL OR NOT u."active" AS "revoked", d."resetAt" IS NOT NULL AS "reset",
       d."proofHash" IS NULL AS "free", s."revokedAt" IS NULL AND s."expiresAt" > now() AS "live"
     FROM "Session" s JOIN "Device" d ON d."id" = s."deviceId" JOIN "User" u ON u."id" = s."userId"
     WHERE s."id" = $1`,
    [id],
  );
  const [row] = rows;
  if (!row || !(row.live || row.revoked)) throw new Problem('signed-out');
  if (!row.roles.includes('technician')) throw new Problem('not-found');
  const { userId, shopId, roles, live: _live, ...rest } = row;
  return { ...rest, actor: { kind: 'user', userId, shopId, roles } };
};

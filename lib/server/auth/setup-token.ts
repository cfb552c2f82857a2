import 'server-only';
import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import { recordAudit } from '../audit';
import { db, pool } from '../db';
import { sha256 } from '../sha256';

const HOURS = 72;
/** What a link of `/setup` is for: a first shop (no user), or a user's new password. */
export type SetupPurpose = { tokenId: string; user: { id: string; name: string; shopId: string } | null };

/**
 * Makes a link by which a user sets their password; it works once, for three days, and exists nowhere else.
 * Earlier links of the same user stop working.
 * @param by the administrator who makes it
 * @returns the path, `/setup?token=…`, to be put behind the shop's address
 */
export const makeSetupLink = async (user: { id: string; shopId: string }, by: string): Promise<string> => {
  const token = randomBytes(24).toString('base64url');
  const expiresAt = new Date(Date.now() + HOURS * 3_600_000);
  await db.$transaction([
    db.setupToken.updateMany({ where: { userId: user.id, usedAt: null }, data: { usedAt: new Date() } }),
    db.setupToken.create({ data: { id: v7(), userId: user.id, tokenHash: sha256(token), expiresAt } }),
  ]);
  await recordAudit({ kind: 'setup-link', shopId: user.shopId, actorId: by, subjectId: user.id });
  return `/setup?token=${token}`;
};

/** What a token is for, or null where it is unknown, used, too old, or its user may not sign in. */
export const findSetup = async (token: string): Promise<SetupPurpose | null> => {
  const { rows } = await pool.query<{
    tokenId: string;
    userId: string | null;
    id: string;
    name: string;
    shopId: string;
  }>(
    `SELECT t."id" AS "tokenId", t."userId", u."id", u."name", u."shopId"
     FROM "SetupToken" t LEFT JOIN "User" u ON u."id" = t."userId" AND u."active"
     WHERE t."tokenHash" = $1 AND t."usedAt" IS NULL AND t."expiresAt" > now()`,
    [sha256(token)],
  );
  const row = rows[0];
  if (!row) return null;
  if (row.userId === null) return { tokenId: row.tokenId, user: null };
  return row.id ? { tokenId: row.tokenId, user: { id: row.id, name: row.name, shopId: row.shopId } } : null;
};

/** Uses a token up; false where somebody else was faster. */
export const takeToken = async (tokenId: string): Promise<boolean> => {
  const { rowCount } = await pool.query(
    'UPDATE "SetupToken" SET "usedAt" = now() WHERE "id" = $1 AND "usedAt" IS NULL',
    [tokenId],
  );
  return rowCount === 1;
};

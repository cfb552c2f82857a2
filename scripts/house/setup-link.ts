import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { withClient } from './database';

const hoursToLive = 24;

/**
 * Makes a link that works once within a day: it makes the first administrator, or gives one user a new password.
 * Only the token's hash is stored. Earlier links for the same purpose stop working.
 * @param userId whose password it sets; null for the first administrator.
 */
export async function makeSetupLink(
  ownerUrl: string,
  address: string,
  userId: string | null,
): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  const hash = createHash('sha256').update(token).digest('hex');
  await withClient(ownerUrl, async (client) => {
    await client.query('DELETE FROM "SetupToken" WHERE "userId" IS NOT DISTINCT FROM $1::uuid', [userId]);
    await client.query(
      `INSERT INTO "SetupToken" (id, "userId", "tokenHash", "expiresAt")
       VALUES ($1, $2, $3, now() + make_interval(hours => $4))`,
      [randomUUID(), userId, hash, hoursToLive],
    );
  });
  return `${address}/setup?token=${token}`;
}

/** Whether somebody can sign in at all. */
export async function hasUsers(ownerUrl: string): Promise<boolean> {
  const found = await withClient(ownerUrl, (client) => client.query('SELECT FROM "User" LIMIT 1'));
  return (found.rowCount ?? 0) > 0;
}

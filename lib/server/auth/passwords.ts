import 'server-only';
import { hash, verify } from '@node-rs/argon2';
import { pool } from '../db';

/** Fewest characters of a password, in UTF-16 units. */
export const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 200;

// OWASP's second recommendation for argon2id, which is the package's default: 19 MiB, two passes.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let decoy: Promise<string> | undefined;

/** Whether a password may be used: long enough, and not so long that hashing it would be an attack. */
export const isUsablePassword = (password: string): boolean =>
  password.length >= SHORTEST_PASSWORD && password.length <= LONGEST_PASSWORD;

/** Keeps a user's new password, as an argon2id hash; sessions stay as they are. */
export const setPassword = async (userId: string, password: string): Promise<void> => {
  await pool.query(
    `INSERT INTO "Credential" ("userId", "passwordHash", "mustChange", "changedAt") VALUES ($1, $2, false, now())
     ON CONFLICT ("userId") DO UPDATE SET "passwordHash" = excluded."passwordHash", "mustChange" = false, "changedAt" = now()`,
    [userId, await hash(password, COST)],
  );
};

/**
 * Whether a password is right. Takes the same time where nobody has such an address: nothing tells the two apart.
 * @param passwordHash null where there is no such user
 */
export const isRightPassword = async (passwordHash: string | null, password: string): Promise<boolean> => {
  if (password.length > LONGEST_PASSWORD) return false;
  decoy ??= hash('nobody has this password', COST);
  const right = await verify(passwordHash ?? (await decoy), password);
  return right && passwordHash !== null;
};

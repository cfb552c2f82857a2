import 'server-only';
import { cookies } from 'next/headers';
import { v4, v5, v7 } from 'uuid';
import { env } from '../env';
import { pool } from '../db';

/** Seconds that a session lives after it was last used. */
export const SESSION_SECONDS = 30 * 86_400;
const DEVICE_COOKIE = 'kiriwake-device';
/** The longest that browsers keep a cookie. */
export const LONGEST_COOKIE_SECONDS = 400 * 86_400;

/** The browser profile's own id, kept in a cookie that no script can read. */
const keepProfile = async (fresh: boolean): Promise<string> => {
  const jar = await cookies();
  const given = jar.get(DEVICE_COOKIE)?.value;
  const profile = !fresh && given && /^[0-9a-f-]{36}$/.test(given) ? given : v4();
  jar.set(DEVICE_COOKIE, profile, {
    httpOnly: true,
    sameSite: 'lax',
    secure: env.KIRIWAKE_URL?.startsWith('https:') ?? false,
    maxAge: LONGEST_COOKIE_SECONDS,
    path: '/',
  });
  return profile;
};

/** What a browser calls itself, in two words: enough to recognise a device in a list. */
const labelOf = (userAgent: string): string => {
  const system = /iPad|iPhone|Android|Windows|Mac OS X|CrOS|Linux/.exec(userAgent)?.[0] ?? '';
  const browser = /Edg|Firefox|CriOS|Chrome|Safari/.exec(userAgent)?.[0] ?? '';
  return [system, browser].filter(Boolean).join(' · ') || '?';
};

type User = { id: string; shopId: string };

/**
 * Which device this browser is to somebody. Where its cookies were cleared, the one whose database it still has, lest
 * the unsent work in it never went out; only a device of their own, and none that was shut out.
 */
const deviceOf = async ({ id: userId }: User, kept: readonly string[]): Promise<string> => {
  const own = v5(await keepProfile(false), userId);
  const { rows } = await pool.query<{ id: string; revoked: boolean }>(
    `SELECT "id", "revokedAt" IS NOT NULL AS "revoked" FROM "Device"
     WHERE "userId" = $1 AND "id" = ANY($2::uuid[]) ORDER BY "lastSeenAt" DESC`,
    [userId, [own, ...kept]],
  );
  const known = rows.find(({ id }) => id === own);
  if (known) return known.revoked ? v5(await keepProfile(true), userId) : own;
  return rows.find(({ revoked }) => !revoked)?.id ?? own;
};

/**
 * Begins a session on this browser. A device is one person in one browser profile: on a shared tablet each has
 * their own, so that nobody's unsent work goes out under another's name. A revoked device never comes back; the
 * browser gets a new one.
 * @param kept ids of devices whose databases the browser says it has
 * @returns the session's id
 */
export const openSession = async (
  user: User,
  userAgent: string,
  kept: readonly string[] = [],
): Promise<{ sessionId: string; deviceId: string }> => {
  const deviceId = await deviceOf(user, kept);
  const sessionId = v7();
  await pool.query(
    `WITH device AS (
       INSERT INTO "Device" ("id", "shopId", "userId", "label", "createdAt", "lastSeenAt") VALUES ($1, $2, $3, $4, now(), now())
       ON CONFLICT ("id") DO UPDATE SET "lastSeenAt" = now(), "label" = excluded."label" RETURNING "id")
     INSERT INTO "Session" ("id", "shopId", "userId", "deviceId", "createdAt", "lastSeenAt", "expiresAt")
     SELECT $5, $2, $3, device."id", now(), now(), now() + make_interval(secs => $6) FROM device`,
    [deviceId, user.shopId, user.id, labelOf(userAgent), sessionId, SESSION_SECONDS],
  );
  return { sessionId, deviceId };
};

import 'server-only';
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { cookies } from 'next/headers';
import { pool } from '../db';
import { env } from '../env';
import { sha256 } from '../sha256';

/*
 * A protected device shows with each sync what only its unlocked data key gives. Without it a stolen, locked tablet
 * could still ask the server for everything, by the session that it has.
 */

/** The header in which an unlocked device shows its proof. */
const PROOF_HEADER = 'x-kiriwake-proof';
const OPEN_COOKIE = 'kiriwake-open';
/** Seconds for which pictures and reports may be looked at after a sync with a proof. */
const OPEN_SECONDS = 15 * 60;

type Device = { deviceId: string; proofHash: string | null };

const key = Buffer.from(hkdfSync('sha256', env.KIRIWAKE_SECRET, '', 'kiriwake open device v1', 32));

const tagOf = ({ deviceId, proofHash }: Device, until: string): Buffer =>
  createHmac('sha256', key).update(`${deviceId}.${proofHash}.${until}`).digest();

const options = {
  httpOnly: true,
  sameSite: 'strict' as const,
  secure: env.KIRIWAKE_URL?.startsWith('https:') ?? false,
  path: '/api',
};

/**
 * Judges a sync: an unprotected device passes; one that shows its first proof is protected from now on.
 * @returns false where the device is protected and did not show its proof
 */
export const provesOpen = async (request: Request, device: Device): Promise<boolean> => {
  const proof = request.headers.get(PROOF_HEADER);
  if (proof === null || proof.length > 100) return device.proofHash === null;
  const proofHash = sha256(Buffer.from(proof));
  if (device.proofHash === null) {
    await pool.query(
      `UPDATE "Device" SET "proofHash" = $2, "resetAt" = NULL WHERE "id" = $1 AND "proofHash" IS NULL`,
      [device.deviceId, proofHash],
    );
  } else if (device.proofHash !== proofHash) return false;
  const until = String(Date.now() + OPEN_SECONDS * 1000);
  const tag = tagOf({ ...device, proofHash }, until).toString('base64url');
  (await cookies()).set(OPEN_COOKIE, `${until}.${tag}`, { ...options, maxAge: OPEN_SECONDS });
  return true;
};

/** Whether a device is unprotected, or proved to be open a short while ago. */
export const wasOpen = async (device: Device): Promise<boolean> => {
  if (device.proofHash === null) return true;
  const [until = '', given = ''] = (await cookies()).get(OPEN_COOKIE)?.value.split('.') ?? [];
  if (!/^\d{1,15}$/.test(until) || Number(until) <= Date.now()) return false;
  const [bytes, wanted] = [Buffer.from(given, 'base64url'), tagOf(device, until)];
  return bytes.length === wanted.length && timingSafeEqual(bytes, wanted);
};

/** Ends at once what an unlocked device was allowed. */
export const closeDevice = async (): Promise<void> => {
  (await cookies()).set(OPEN_COOKIE, '', { ...options, maxAge: 0 });
};

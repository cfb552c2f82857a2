import 'server-only';
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { env } from '../env';

export const REPORT_COOKIE = 'kiriwake-report';

/** Seconds for which a typed PIN opens its link in that browser. */
export const REPORT_SECONDS = 12 * 3600;

const key = Buffer.from(hkdfSync('sha256', env.KIRIWAKE_SECRET, '', 'kiriwake report cookie v1', 32));

const signature = (tokenHash: string, until: string): Buffer =>
  createHmac('sha256', key).update(`${tokenHash}.${until}`).digest();

/**
 * The cookie's value after the right PIN: when it ends, signed together with the link it is for.
 * @param tokenHash the link's
 * @param now milliseconds since the epoch
 */
export const sealReportCookie = (tokenHash: string, now: number): string => {
  const until = String(now + REPORT_SECONDS * 1000);
  return `${until}.${signature(tokenHash, until).toString('base64url')}`;
};

/** Whether a cookie opens this link now. */
export const opensReport = (cookie: string | undefined, tokenHash: string, now: number): boolean => {
  const [until = '', given = ''] = cookie?.split('.') ?? [];
  if (!/^\d{1,15}$/.test(until) || Number(until) <= now) return false;
  const wanted = signature(tokenHash, until);
  const bytes = Buffer.from(given, 'base64url');
  return bytes.length === wanted.length && timingSafeEqual(bytes, wanted);
};

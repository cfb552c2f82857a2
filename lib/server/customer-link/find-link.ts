import 'server-only';
import { webcrypto } from 'node:crypto';
import type { Locale } from '@/lib/i18n/locales';
import { isToken, sha256Hex } from '@/lib/report/link-secret';
import { pool } from '../db';

export type LinkStanding = 'open' | 'expired' | 'revoked';

/** A customer's link, and what may be said before its PIN: whose shop it is, and how to call it. */
export type FoundLink = {
  id: string;
  caseId: string;
  shopId: string;
  tokenHash: string;
  pinTag: string | null;
  pinDigits: number;
  expiresAt: Date | null;
  standing: LinkStanding;
  /** The customer's language, as the case has it. */
  language: Locale;
  shop: { name: string; phone: string | null; hours: string | null; zone: string };
};

type Row = Omit<FoundLink, 'standing' | 'shop'> & {
  revokedAt: Date | null;
  name: string;
  phone: string | null;
  hours: string | null;
  zone: string;
};

/**
 * Finds the link that a token opens.
 * @param token as the address has it
 * @returns null for what is no token and for a token that was never given
 */
export const findLink = async (token: string, now = new Date()): Promise<FoundLink | null> => {
  if (!isToken(token)) return null;
  const { rows } = await pool.query<Row>(
    `SELECT l."id", l."caseId", l."shopId", l."tokenHash", l."pinTag", l."pinDigits", l."expiresAt", l."revokedAt",
            c."language", s."name", s."phone", s."hours", s."zone"
       FROM "ShareLink" l JOIN "Shop" s ON s."id" = l."shopId" JOIN "Case" c ON c."id" = l."caseId"
      WHERE l."tokenHash" = $1`,
    [await sha256Hex(webcrypto.subtle, token)],
  );
  const [row] = rows;
  if (!row) return null;
  const { name, phone, hours, zone, revokedAt, ...link } = row;
  const expired = row.expiresAt !== null && row.expiresAt <= now;
  const standing = revokedAt !== null ? 'revoked' : expired ? 'expired' : 'open';
  return { ...link, standing, shop: { name, phone, hours, zone } };
};

import 'server-only';
import type { FoundCustomer } from '@/lib/customer/card';
import { foldName, digitsOf } from '@/lib/customer/lookup';
import { Prisma } from '@/generated/prisma/client';
import { db } from '../db';

const MOST = 8;

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/**
 * What to look for in `Customer.lookup`. From three characters on anywhere in it; shorter ones only where a name or
 * number begins, since a trigram index knows nothing of two letters in the middle.
 * @returns null where nothing can be looked for
 */
export const customerCondition = (given: string): Prisma.Sql | null => {
  const typed = given.trim().slice(0, 100);
  const asPhone = /^[\d\s()\-‐-―ー+.]+$/.test(typed.normalize('NFKC'));
  const wanted = escapeLike(asPhone ? digitsOf(typed) : foldName(typed));
  if (wanted === '') return null;
  if (Array.from(wanted).length >= 3) return Prisma.sql`c.lookup LIKE ${`%${wanted}%`}`;
  return Prisma.sql`(c.lookup LIKE ${`${wanted}%`} OR c.lookup LIKE ${`%\n${wanted}%`})`;
};

/**
 * Customers by part of a phone number, a name or its kana; those heard of last come first.
 * @param typed as it stands in the field, any width, with or without dashes
 */
export const findCustomers = async (shopId: string, typed: string): Promise<FoundCustomer[]> => {
  const condition = customerCondition(typed);
  if (!condition) return [];
  const rows = await db.$queryRaw<(Omit<FoundCustomer, 'lastAt'> & { lastAt: Date | null })[]>`
    SELECT c.id, c.name, c.kind, c.contact, c.phones,
      (SELECT concat(s.city, s.street) FROM "Site" s WHERE s."customerId" = c.id ORDER BY s.id LIMIT 1) AS place,
      (SELECT max(k."openedAt") FROM "Case" k WHERE k."customerId" = c.id) AS "lastAt"
    FROM "Customer" c
    WHERE c."shopId" = ${shopId}::uuid AND ${condition}
    ORDER BY c."updatedAt" DESC, c.id DESC
    LIMIT ${MOST}`;
  return rows.map((row) => ({ ...row, lastAt: row.lastAt?.toISOString() ?? null }));
};

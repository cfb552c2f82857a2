import 'server-only';
import { listPosition } from '@/lib/case/list-position';
import { Prisma } from '@/generated/prisma/client';
import { db } from '../db';
import { customerCondition } from './find-customers';

export type ListedCustomer = {
  id: string;
  name: string;
  kind: string;
  contact: string | null;
  phones: string[];
  place: string | null;
  cases: number;
  lastAt: string | null;
  updatedAt: string;
};

const PAGE = 50;

/**
 * Customers, those heard of last first.
 * @param typed part of a name, kana, phone or address; all of them where it is empty
 * @param before go on after this row
 */
export const listCustomers = async (
  shopId: string,
  typed: string,
  before: string | undefined,
): Promise<{ customers: ListedCustomer[]; older: string | null }> => {
  const { data: from } = listPosition.safeParse(before);
  const conditions = [
    Prisma.sql`c."shopId" = ${shopId}::uuid`,
    customerCondition(typed),
    from && Prisma.sql`(c."updatedAt", c.id) < (${from.at}::timestamptz, ${from.id}::uuid)`,
  ].filter((part) => part instanceof Prisma.Sql);
  const rows = await db.$queryRaw<
    (Omit<ListedCustomer, 'lastAt' | 'updatedAt'> & { lastAt: Date | null; updatedAt: Date })[]
  >`
    SELECT c.id, c.name, c.kind, c.contact, c.phones, c."updatedAt",
      (SELECT concat(s.city, s.street) FROM "Site" s WHERE s."customerId" = c.id ORDER BY s.id LIMIT 1) AS place,
      (SELECT count(*)::int FROM "Case" k WHERE k."customerId" = c.id) AS cases,
      (SELECT max(k."openedAt") FROM "Case" k WHERE k."customerId" = c.id) AS "lastAt"
    FROM "Customer" c
    WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY c."updatedAt" DESC, c.id DESC
    LIMIT ${PAGE + 1}`;
  const customers = rows.slice(0, PAGE).map((row) => ({
    ...row,
    lastAt: row.lastAt?.toISOString() ?? null,
    updatedAt: row.updatedAt.toISOString(),
  }));
  const last = customers.at(-1);
  return { customers, older: last && rows.length > PAGE ? `${last.updatedAt},${last.id}` : null };
};

import 'server-only';
import type { Category } from '@/lib/case/terms';
import type { CustomerCard, EarlierCase } from '@/lib/customer/card';
import type { Machine } from '@/lib/customer/state';
import { db } from '../db';

const SHOWN_CASES = 5;

/** The cases of a customer, the newest first. */
export const casesOfCustomer = async (
  shopId: string,
  customerId: string,
  most: number,
): Promise<EarlierCase[]> => {
  const rows = await db.case.findMany({
    where: { shopId, customerId },
    orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
    take: most,
    select: {
      id: true,
      number: true,
      headline: true,
      status: true,
      result: true,
      category: true,
      openedAt: true,
      assignments: { where: { untilAt: null }, select: { technicianId: true }, take: 1 },
    },
  });
  return rows.map(({ assignments, openedAt, ...row }) => ({
    ...row,
    category: row.category as Category,
    openedAt: openedAt.toISOString(),
    technicianId: assignments[0]?.technicianId ?? null,
  }));
};

/**
 * What is known of a customer, for somebody who has them on the phone.
 * @returns null where the shop has no such customer
 */
export const customerCard = async (shopId: string, customerId: string): Promise<CustomerCard | null> => {
  const [customer, cases, casesInAll] = await Promise.all([
    db.customer.findFirst({
      where: { shopId, id: customerId },
      include: { sites: { orderBy: { id: 'asc' } }, machines: { orderBy: { id: 'asc' } } },
    }),
    casesOfCustomer(shopId, customerId, SHOWN_CASES),
    db.case.count({ where: { shopId, customerId } }),
  ]);
  if (!customer) return null;
  return {
    id: customer.id,
    kind: customer.kind === 'business' ? 'business' : 'person',
    name: customer.name,
    kana: customer.kana,
    contact: customer.contact,
    phones: customer.phones as string[],
    note: customer.note,
    language: customer.language === 'en' ? 'en' : 'ja',
    sites: customer.sites.map(({ id, label, city, street, building, directions, parking }) => ({
      id,
      label,
      city,
      street,
      building,
      directions,
      parking,
    })),
    machines: customer.machines.map(({ id, kind, label }) => ({ id, kind: kind as Machine['kind'], label })),
    cases,
    casesInAll,
  };
};

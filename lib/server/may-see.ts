import 'server-only';
import { sightOf } from '@/lib/access/may-read';
import type { Actor } from '@/lib/mutation/actor';
import type { AggregateKind, AggregateRef } from '@/lib/mutation/envelope';
import { pool } from './db';

const IN_SHOP: Record<AggregateKind, string> = {
  case: `SELECT 1 FROM "Case" WHERE "id" = $1 AND "shopId" = $2`,
  customer: `SELECT 1 FROM "Customer" WHERE "id" = $1 AND "shopId" = $2`,
  shop: `SELECT 1 FROM "Shop" WHERE "id" = $1 AND "id" = $2`,
};

// A technician sees a customer's whole past: what was done before is half of the diagnosis.
const OWN_CUSTOMER = `EXISTS (SELECT 1 FROM "Case" c JOIN "Assignment" a ON a."caseId" = c."id"
  WHERE a."technicianId" = $3 AND c."customerId" =`;
const OWN: Record<AggregateKind, string> = {
  case: `${IN_SHOP.case} AND ${OWN_CUSTOMER} "Case"."customerId")`,
  customer: `${IN_SHOP.customer} AND ${OWN_CUSTOMER} "Customer"."id")`,
  shop: `${IN_SHOP.shop} AND $3::uuid IS NOT NULL`,
};

/** Whether somebody may read an aggregate; one of another shop is to be answered like one that does not exist. */
export const maySee = async (actor: Actor, { kind, id }: AggregateRef): Promise<boolean> => {
  const sight = sightOf(actor, kind);
  if (sight === 'none') return false;
  if (actor.kind === 'customer') return actor.caseId === id;
  const own = sight === 'own' && actor.kind === 'user';
  const { rowCount } = own
    ? await pool.query(OWN[kind], [id, actor.shopId, actor.userId])
    : await pool.query(IN_SHOP[kind], [id, actor.shopId]);
  return rowCount === 1;
};

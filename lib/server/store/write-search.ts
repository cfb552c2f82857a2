import 'server-only';
import type { PoolClient } from 'pg';
import { assignedTechnician } from '@/lib/case/assignment';
import { duesOf } from '@/lib/case/payments';
import { bigrams, searchDocument } from '@/lib/case/search-document';
import type { CaseState } from '@/lib/case/state';
import { tellableAt } from '@/lib/case/stories';
import type { CustomerState } from '@/lib/customer/state';
import { loadAggregate, loadAggregates } from './load-aggregate';

// The column holds no more.
const MOST_OWED = 2 ** 31 - 1;

const write = (
  client: PoolClient,
  state: CaseState,
  customer: CustomerState['root'] | null,
  updatedAt: Date | null,
) => {
  const document = searchDocument(state, customer);
  const { id, shopId, status, category } = state.root;
  return client.query(
    `INSERT INTO "CaseSearch" ("caseId", "shopId", "status", "category", "technicianId", "document", "bigrams", "updatedAt", "owed",
       "tellableAt")
     VALUES ($1, $2, $3, $4, $5, $6, array_to_tsvector($7::text[]), coalesce($8, now()), $9, $10)
     ON CONFLICT ("caseId") DO UPDATE SET "status" = excluded."status", "category" = excluded."category",
       "technicianId" = excluded."technicianId", "document" = excluded."document", "bigrams" = excluded."bigrams",
       "owed" = excluded."owed", "tellableAt" = excluded."tellableAt", "updatedAt" = coalesce($8, "CaseSearch"."updatedAt")`,
    [
      id,
      shopId,
      status,
      category,
      assignedTechnician(state),
      document,
      bigrams(document),
      updatedAt,
      Math.min(duesOf(state), MOST_OWED),
      tellableAt(state),
    ],
  );
};

/** Writes what lists find a case by, in the transaction that changed it. */
export const writeCaseSearch = async (
  client: PoolClient,
  state: CaseState,
  updatedAt: Date,
): Promise<void> => {
  const customer = await loadAggregate(client, { kind: 'customer', id: state.root.customerId });
  await write(client, state, customer?.state.root ?? null, updatedAt);
};

/** After a customer's name or phone changed: their cases are found by the new one, and stay where they are in lists. */
export const refreshCustomerSearch = async (client: PoolClient, customer: CustomerState): Promise<void> => {
  // Held, or a status that changes meanwhile would be overwritten by the one read here.
  const { rows } = await client.query<{ id: string }>(
    'SELECT "id" FROM "Case" WHERE "customerId" = $1 ORDER BY "id" FOR UPDATE',
    [customer.root.id],
  );
  const cases = await loadAggregates(
    client,
    'case',
    rows.map(({ id }) => id),
  );
  for (const { state } of cases) await write(client, state, customer.root, null);
};

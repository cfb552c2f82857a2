import 'server-only';
import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { Envelope } from '@/lib/mutation/envelope';
import type { Refusal } from '@/lib/mutation/refusal';
import type { ShopState } from '@/lib/shop/state';

/**
 * What only the server can tell, decided before the batch is applied: a case for a customer who is not this shop's, a
 * technician who does not exist, a report whose hash is not its content's.
 */
export const prepareRefusals = async (
  client: PoolClient,
  mutations: readonly Envelope[],
  shop: ShopState | null,
): Promise<(envelope: Envelope) => Refusal | null> => {
  const wanted = mutations.filter(({ name }) => name === 'case.open').map(({ args }) => args.customerId);
  const ids = wanted.filter((id) => typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id));
  const { rows } =
    ids.length > 0
      ? await client.query<{ id: string }>(
          'SELECT "id" FROM "Customer" WHERE "id" = ANY($1::uuid[]) AND "shopId" = $2',
          [ids, shop?.root.id],
        )
      : { rows: [] };
  const customers = new Set<unknown>(rows.map(({ id }) => id));
  const technicians = new Set<unknown>(shop?.users.filter(({ active }) => active).map(({ id }) => id));
  return ({ name, args }) => {
    if (name === 'case.open' && !customers.has(args.customerId)) return 'unknown-row';
    const assigns = name === 'case.assign' || name === 'appointment.make';
    if (assigns && !technicians.has(args.technicianId)) return 'unknown-technician';
    if (name === 'report.issue' && typeof args.content === 'string') {
      const hash = createHash('sha256').update(args.content).digest('hex');
      if (hash !== args.contentHash) return 'content-changed';
    }
    return null;
  };
};

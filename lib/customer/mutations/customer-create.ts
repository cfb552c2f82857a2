import * as z from 'zod/mini';
import { type MutationDefinition, ok } from '@/lib/mutation/define-mutation';
import { type CustomerState, customerRootSchema, siteRow } from '../state';

const args = z.strictObject({
  ...z.omit(customerRootSchema, { id: true, shopId: true, createdAt: true, updatedAt: true }).shape,
  site: z.nullable(siteRow),
});

/** U1: a new customer, with the first place to go to when there is one. */
export const customerCreate = {
  name: 'customer.create' as const,
  aggregate: 'customer' as const,
  nature: 'anytime' as const,
  creates: true as const,
  summary: 'A new customer, with the first site.',
  args,
  apply: (_state, { site, ...given }, meta, { actor }) =>
    ok({
      v: 1 as const,
      root: {
        ...given,
        id: meta.aggregateId,
        shopId: actor.shopId,
        createdAt: meta.occurredAt,
        updatedAt: meta.occurredAt,
      },
      sites: site ? [site] : [],
      machines: [],
    }),
} satisfies MutationDefinition<CustomerState, z.infer<typeof args>>;

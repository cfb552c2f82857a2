import type * as z from 'zod/mini';
import type { MutationDefinition } from '@/lib/mutation/define-mutation';
import type { CustomerState } from './state';

/** One kind of change to a customer who is already known; see `MutationDefinition`. */
export const defineCustomerMutation = <const Name extends string, Args>(definition: {
  name: Name;
  summary: string;
  args: z.ZodMiniType<Args>;
  toBegin?: z.ZodMiniType;
  apply: MutationDefinition<CustomerState, Args>['apply'];
}) => ({
  ...definition,
  aggregate: 'customer' as const,
  nature: 'anytime' as const,
  creates: false as const,
});

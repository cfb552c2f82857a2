import type * as z from 'zod/mini';
import type { MutationDefinition } from '@/lib/mutation/define-mutation';
import type { ShopState } from './state';

/** One kind of change to a shop that is already there; see `MutationDefinition`. */
export const defineShopMutation = <const Name extends string, Args>(definition: {
  name: Name;
  summary: string;
  args: z.ZodMiniType<Args>;
  toBegin?: z.ZodMiniType;
  apply: MutationDefinition<ShopState, Args>['apply'];
}) => ({ ...definition, aggregate: 'shop' as const, nature: 'anytime' as const, creates: false as const });

import type * as z from 'zod/mini';
import type { MutationDefinition } from '@/lib/mutation/define-mutation';
import type { CaseState } from './state';

/** One kind of change to a case that is already there; see `MutationDefinition`. */
export const defineCaseMutation = <const Name extends string, Args>(definition: {
  name: Name;
  nature: MutationDefinition<CaseState, Args>['nature'];
  summary: string;
  args: z.ZodMiniType<Args>;
  toBegin?: z.ZodMiniType;
  apply: MutationDefinition<CaseState, Args>['apply'];
}) => ({ ...definition, aggregate: 'case' as const, creates: false as const });

import * as z from 'zod/mini';
import { caseStateSchema, type CaseState } from '@/lib/case/state';
import { customerStateSchema } from '@/lib/customer/state';
import { shopStateSchema } from '@/lib/shop/state';
import { SHIPPED_PLAYBOOKS } from '@/prisma/playbooks/load';

/** A case as the program reads it from a file: the states as they are stored, and who came. */
export const inputSchema = z.strictObject({
  case: caseStateSchema,
  customer: z._default(z.nullable(customerStateSchema), null),
  shop: shopStateSchema,
  /** A shipped playbook; left out, the one that the case names. */
  playbook: z.optional(z.enum(SHIPPED_PLAYBOOKS)),
  technician: z.string().check(z.minLength(1), z.maxLength(100)),
});

export type Input = z.output<typeof inputSchema>;

/** The shipped playbook that the case is told by; null where it names another and the file says none. */
export const playbookOf = (input: { playbook?: Input['playbook']; case: CaseState }) =>
  input.playbook ?? SHIPPED_PLAYBOOKS.find((id) => id === input.case.root.playbookId) ?? null;

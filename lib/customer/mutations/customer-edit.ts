import * as z from 'zod/mini';
import { ok } from '@/lib/mutation/define-mutation';
import { defineCustomerMutation } from '../define-customer-mutation';
import { customerRootSchema } from '../state';

/** U2: changes who the customer is and how they are reached; only the fields given change. */
export const customerEdit = defineCustomerMutation({
  name: 'customer.edit',
  summary: 'Changes a customer’s name, kana, phones or other data.',
  args: z.partial(z.omit(customerRootSchema, { id: true, shopId: true, createdAt: true, updatedAt: true })),
  apply: (state, args) => ok({ ...state, root: { ...state.root, ...args } }),
});

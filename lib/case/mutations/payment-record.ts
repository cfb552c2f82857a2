import { givenOf } from '@/lib/mutation/amend';
import { ok } from '@/lib/mutation/define-mutation';
import * as z from 'zod/mini';
import { defineCaseMutation } from '../define-case-mutation';
import { caseRootSchema } from '../state';

/** C39: how it was or will be paid, how much, and whom the paper is addressed to. */
export const paymentRecord = defineCaseMutation({
  name: 'payment.record',
  nature: 'anytime',
  summary: 'How it was paid or will be, and the addressee.',
  args: z.partial(z.pick(caseRootSchema, { paidHow: true, paidAmount: true, addressee: true })),
  apply: (state, args, meta) => {
    const root = { ...state.root, ...givenOf(args) };
    if (args.paidHow !== undefined) root.paidAt = args.paidHow === null ? null : meta.occurredAt;
    return ok({ ...state, root });
  },
});

import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { paymentRow } from '../agreement-rows';
import { defineCaseMutation } from '../define-case-mutation';
import { receivedOf } from '../payments';

/**
 * C86: money that came in or was given back, each time a row of its own: in parts, later, or by cash with change. No
 * more is given back than came in.
 */
export const paymentTake = defineCaseMutation({
  name: 'payment.take',
  nature: 'anytime',
  summary: 'Money that came in, a part or all of it, or that was given back.',
  args: z.omit(paymentRow, { takenAt: true, takenById: true, withdrawnAt: true }),
  apply: (state, args, meta, { actor }) => {
    if (actor.kind !== 'user') return refuse('wrong-state');
    if (state.payments.some(({ id }) => id === args.id)) return refuse('already-exists');
    const { kind, how, amount, tendered } = args;
    if (tendered !== null && (kind !== 'payment' || how !== 'cash' || tendered < amount))
      return refuse('malformed');
    if (kind === 'refund' && amount > receivedOf(state)) return refuse('content-changed');
    const row = { ...args, takenById: actor.userId, takenAt: meta.occurredAt, withdrawnAt: null };
    return ok({ ...state, payments: putRow(state.payments, row) });
  },
});

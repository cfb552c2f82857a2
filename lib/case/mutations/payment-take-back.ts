import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { uuid } from '@/lib/mutation/text';
import { defineCaseMutation } from '../define-case-mutation';
import { withoutReceipt } from '../papers';
import { receivedOf } from '../payments';

/** C87: a payment recorded by mistake no longer counts and stays in the record; not once a receipt tells it. */
export const paymentTakeBack = defineCaseMutation({
  name: 'payment.take-back',
  nature: 'anytime',
  summary: 'A payment or refund that was recorded by mistake.',
  args: z.strictObject({ id: uuid() }),
  apply: (state, { id }, meta) => {
    const row = state.payments.find((payment) => payment.id === id && payment.withdrawnAt === null);
    if (!row) return refuse('unknown-row');
    const next = { ...state, payments: putRow(state.payments, { ...row, withdrawnAt: meta.occurredAt }) };
    const covered = row.kind === 'refund' || withoutReceipt(next) >= 0;
    return covered && receivedOf(next) >= 0 ? ok(next) : refuse('wrong-state');
  },
});

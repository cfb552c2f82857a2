import { ok } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { defineCaseMutation } from '../define-case-mutation';
import { visitArgs, visitOf } from '../visits';

/** C14: at the customer's; the visit's clock runs from here. */
export const visitArrive = defineCaseMutation({
  name: 'visit.arrive',
  nature: 'happened',
  summary: 'The technician arrives; the visit’s clock starts.',
  args: visitArgs,
  apply: (state, args, meta) => {
    const row = { ...visitOf(state, args), arrivedAt: meta.occurredAt, arrivedCorrectedAt: null };
    return ok({ ...state, visits: putRow(state.visits, row) });
  },
});

import { ok } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { defineCaseMutation } from '../define-case-mutation';
import { visitArgs, visitOf } from '../visits';

/** C13: on the way. The visit keeps the playbook version that the case has now. */
export const visitLeaveFor = defineCaseMutation({
  name: 'visit.leave-for',
  nature: 'happened',
  summary: 'The technician leaves for the customer.',
  args: visitArgs,
  apply: (state, args, meta) => {
    const row = { ...visitOf(state, args), leftForAt: meta.occurredAt, leftForCorrectedAt: null };
    return ok({ ...state, visits: putRow(state.visits, row) });
  },
});

import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { optionalText, uuid } from '@/lib/mutation/text';
import { defineCaseMutation } from '../define-case-mutation';
import { VISIT_OUTCOMES } from '../terms';

/** C15: the visit is over: done, cancelled at the door, or nobody home. C16: without review a case with a result closes. */
export const visitEnd = defineCaseMutation({
  name: 'visit.end',
  nature: 'happened',
  summary: 'The visit is over: done, cancelled, or nobody home.',
  args: z.strictObject({ id: uuid(), outcome: z.enum(VISIT_OUTCOMES), note: optionalText() }),
  apply: (state, { id, outcome, note }, meta, context) => {
    const visit = state.visits.find((row) => row.id === id);
    if (!visit) return refuse('unknown-row');
    const row = { ...visit, outcome, note, leftAt: meta.occurredAt, leftCorrectedAt: null };
    const visits = putRow(state.visits, row);
    const closes = !context.reviews && state.root.result !== null;
    const root = closes
      ? { ...state.root, closedAt: meta.occurredAt, closedById: visit.technicianId }
      : state.root;
    return ok({ ...state, visits, root });
  },
});

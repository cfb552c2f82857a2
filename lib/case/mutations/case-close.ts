import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { defineCaseMutation } from '../define-case-mutation';
import { currentVisit } from '../status';

/** C11: approves and closes. Not without a result, nor while a technician is still there. */
export const caseClose = defineCaseMutation({
  name: 'case.close',
  nature: 'decided',
  summary: 'Approves what was done and closes the case.',
  args: z.strictObject({}),
  apply: (state, _args, meta, context) => {
    if (state.root.result === null || currentVisit(state)) return refuse('wrong-state');
    const closedById = context.actor.kind === 'user' ? context.actor.userId : null;
    return ok({ ...state, root: { ...state.root, closedAt: meta.occurredAt, closedById, reviewNote: null } });
  },
});

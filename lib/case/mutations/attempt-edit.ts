import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { attemptRow } from '../case-rows';
import { defineCaseMutation } from '../define-case-mutation';

const detail = z.partial(
  z.pick(attemptRow, {
    title: true,
    channel: true,
    operator: true,
    personName: true,
    reference: true,
    customerMust: true,
    sentText: true,
    learnt: true,
    learntFrom: true,
    note: true,
  }),
);

/** C31: writes down an attempt's details; only the fields given change. What was learnt stays told as theirs. */
export const attemptEdit = defineCaseMutation({
  name: 'attempt.edit',
  nature: 'happened',
  summary: 'An attempt’s details: person, reference number, text sent, what was learnt and from whom.',
  args: z.strictObject({ id: attemptRow.shape.id, ...detail.shape }),
  apply: (state, args) => {
    const attempt = state.attempts.find((row) => row.id === args.id);
    if (!attempt) return refuse('unknown-row');
    return ok({ ...state, attempts: putRow(state.attempts, { ...attempt, ...args }) });
  },
});

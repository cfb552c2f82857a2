import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { defineCaseMutation } from '../define-case-mutation';

/** C10: takes a result back, so that the work goes on: the undo of solved and of ended unsolved. */
export const caseContinue = defineCaseMutation({
  name: 'case.continue',
  nature: 'decided',
  summary: 'Takes the result back; the work goes on.',
  args: z.strictObject({}),
  apply: (state) => {
    if (state.signatures.length > 0) return refuse('report-issued');
    const root = { ...state.root, result: null, resultWords: null, nextOn: null, resultAt: null };
    return ok({ ...state, root });
  },
});

import * as z from 'zod/mini';
import { ok } from '@/lib/mutation/define-mutation';
import { text } from '@/lib/mutation/text';
import { nextDay } from '../agreement-rows';
import { defineCaseMutation } from '../define-case-mutation';
import { STOP_REASONS } from '../terms';

/** C9: ended unsolved, as a result of its own: with a reason, words for the customer and what comes next. */
export const caseStop = defineCaseMutation({
  name: 'case.stop',
  nature: 'decided',
  summary: 'Ended unsolved: the reason, words for the customer, the next day.',
  args: z.strictObject({ reason: z.enum(STOP_REASONS), words: text(), nextOn: nextDay }),
  apply: (state, { reason, words, nextOn }, meta) =>
    ok({
      ...state,
      root: { ...state.root, result: reason, resultWords: words, nextOn, resultAt: meta.occurredAt },
    }),
});

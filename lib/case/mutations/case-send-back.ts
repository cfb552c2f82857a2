import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { text } from '@/lib/mutation/text';
import { defineCaseMutation } from '../define-case-mutation';

/** C12: hands a case in review back to its technician, saying what is missing. */
export const caseSendBack = defineCaseMutation({
  name: 'case.send-back',
  nature: 'decided',
  summary: 'Hands a case in review back to its technician with words.',
  args: z.strictObject({ words: text() }),
  apply: (state, { words }) => {
    if (state.root.status !== 'review') return refuse('wrong-state');
    return ok({ ...state, root: { ...state.root, reviewNote: words } });
  },
});

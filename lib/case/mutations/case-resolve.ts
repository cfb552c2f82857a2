import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { optionalText } from '@/lib/mutation/text';
import { openAttempts } from '../attempts';
import { defineCaseMutation } from '../define-case-mutation';
import { missingPrecautions } from '../precautions';
import { missingVerifications } from '../verification';

/** C8: solved. Not without both ways verified, nor with a wait unsettled, nor with a safety question open. */
export const caseResolve = defineCaseMutation({
  name: 'case.resolve',
  nature: 'decided',
  summary: 'Solved: verified on the customer’s own program, nothing left waiting.',
  args: z.strictObject({ words: optionalText() }),
  apply: (state, { words }, meta, context) => {
    if (missingVerifications(state).length > 0) return refuse('verification-missing');
    if (openAttempts(state).length > 0) return refuse('wait-open');
    if (missingPrecautions(state, context.playbook).length > 0) return refuse('precaution-missing');
    const root = {
      ...state.root,
      result: 'resolved' as const,
      resultWords: words,
      nextOn: null,
      resultAt: meta.occurredAt,
    };
    return ok({ ...state, root });
  },
});

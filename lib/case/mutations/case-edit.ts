import * as z from 'zod/mini';
import { ok } from '@/lib/mutation/define-mutation';
import { defineCaseMutation } from '../define-case-mutation';
import { caseRootSchema } from '../state';

/** C2: changes what was taken down when the case was opened; only the fields given change. */
export const caseEdit = defineCaseMutation({
  name: 'case.edit',
  nature: 'anytime',
  summary: 'Changes what was taken down when the case was opened.',
  args: z.partial(
    z.pick(caseRootSchema, {
      siteId: true,
      category: true,
      headline: true,
      callerWords: true,
      screenWords: true,
      since: true,
      urgency: true,
      workStopped: true,
      requestKind: true,
      language: true,
      addressee: true,
    }),
  ),
  apply: (state, args) => ok({ ...state, root: { ...state.root, ...args } }),
});

import { ok } from '@/lib/mutation/define-mutation';
import { defineCaseMutation } from '../define-case-mutation';
import { reportDraftSchema } from '../state';
import * as z from 'zod/mini';

/** C38: the technician's own sentences for the report, over those drafted from the case; absent sections are drafted. */
export const reportDraft = defineCaseMutation({
  name: 'report.draft',
  nature: 'happened',
  summary: 'The technician’s own sentences for the report.',
  args: z.strictObject({ sections: reportDraftSchema }),
  apply: (state, { sections }) => ok({ ...state, root: { ...state.root, reportDraft: sections } }),
});

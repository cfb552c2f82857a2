import * as z from 'zod/mini';
import { ok } from '@/lib/mutation/define-mutation';
import { text } from '@/lib/mutation/text';
import { defineCaseMutation } from '../define-case-mutation';
import { type CaseRoot, REPORT_SECTIONS } from '../state';

/** C38: the technician's own sentences for the report, over those drafted from the case. C71: section by section. */
export const reportDraft = defineCaseMutation({
  name: 'report.draft',
  nature: 'happened',
  summary: 'The technician’s own sentences for the report, by section; null has one drafted again.',
  args: z.strictObject({ sections: z.partialRecord(z.enum(REPORT_SECTIONS), z.nullable(text(4000))) }),
  apply: (state, { sections }) => {
    const written = Object.entries({ ...state.root.reportDraft, ...sections }).filter(([, words]) => words);
    const draft: CaseRoot['reportDraft'] = Object.fromEntries(written);
    return ok({ ...state, root: { ...state.root, reportDraft: draft } });
  },
});

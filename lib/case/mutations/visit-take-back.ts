import * as z from 'zod/mini';
import { uuid } from '@/lib/mutation/text';
import { VISIT_TIMES } from '../corrected-times';
import { defineCaseMutation } from '../define-case-mutation';
import { takeBackVisit } from '../take-back-visit';

/**
 * C64: undoes leaving for a visit, arriving, or its end, while nothing stands on it. Not `happened`, which would bring
 * back a case that the office closed, nor `decided`: C65, the end that closed a case opens it again.
 */
export const visitTakeBack = defineCaseMutation({
  name: 'visit.take-back',
  nature: 'anytime',
  summary: 'Undoes leaving for a visit, arriving, or its end, while nothing stands on it.',
  args: z.strictObject({ id: uuid(), which: z.enum(VISIT_TIMES) }),
  apply: (state, { id, which }) => takeBackVisit(state, id, which),
});

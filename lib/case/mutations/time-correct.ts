import * as z from 'zod/mini';
import { instant, uuid } from '@/lib/mutation/text';
import { ATTEMPT_TIMES, correctTime, RECORDED, VISIT_TIMES } from '../corrected-times';
import { defineCaseMutation } from '../define-case-mutation';

/** No attempt changes what it does more often than this. */
const MOST_PHASES = 1000;

/** C48: corrects a wrong time; the time first recorded stays beside it. C62, C63: what a time may be corrected to. */
export const timeCorrect = defineCaseMutation({
  name: 'time.correct',
  nature: 'happened',
  summary:
    'Corrects a wrong time; the one first recorded is kept. `which`: of an attempt `start`, `end` or a phase by its place; of a visit `left-for`, `arrived` or `left`.',
  args: z.strictObject({
    list: z.enum([...RECORDED, 'attempts', 'visits']),
    id: uuid(),
    at: instant(),
    which: z.optional(
      z.union([z.enum([...ATTEMPT_TIMES, ...VISIT_TIMES]), z.int().check(z.gte(0), z.lt(MOST_PHASES))]),
    ),
  }),
  apply: (state, { at, ...target }, meta) => correctTime(state, target, at, meta.occurredAt),
});

import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { instant, uuid } from '@/lib/mutation/text';
import {
  ATTEMPT_TIMES,
  type AttemptTime,
  correctedAttempt,
  correctedRow,
  correctedVisit,
  VISIT_TIMES,
  type VisitTime,
} from '../corrected-times';
import { defineCaseMutation } from '../define-case-mutation';

const RECORDED = ['symptoms', 'checks', 'verifications'] as const;
type Recorded = { id: string; recordedAt: string; correctedAt: string | null };
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
  apply: (state, { list, id, at, which }, meta) => {
    if (at > meta.occurredAt) return refuse('time-in-future');
    if (list === 'attempts') {
      const row = state.attempts.find((other) => other.id === id);
      if (!row || !isAttemptTime(which)) return refuse('unknown-row');
      const corrected = correctedAttempt(row, which, at);
      return corrected.ok ? ok({ ...state, attempts: putRow(state.attempts, corrected.state) }) : corrected;
    }
    if (list === 'visits') {
      const row = state.visits.find((other) => other.id === id);
      if (!row || !isVisitTime(which)) return refuse('unknown-row');
      const corrected = correctedVisit(row, which, at);
      return corrected.ok ? ok({ ...state, visits: putRow(state.visits, corrected.state) }) : corrected;
    }
    const rows: Recorded[] = state[list];
    const row = rows.find((other) => other.id === id);
    if (!row || which !== undefined) return refuse('unknown-row');
    return ok({ ...state, [list]: putRow(rows, correctedRow(row, at)) });
  },
});

const isAttemptTime = (which: unknown): which is AttemptTime =>
  typeof which === 'number' || ATTEMPT_TIMES.some((time) => time === which);
const isVisitTime = (which: unknown): which is VisitTime => VISIT_TIMES.some((time) => time === which);

import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { uuid } from '@/lib/mutation/text';
import { defineCaseMutation } from '../define-case-mutation';
import { ATTEMPT_OUTCOMES } from '../terms';

/** C33: how an attempt came out; `waiting` leaves it open, every other outcome ends it. */
export const attemptEnd = defineCaseMutation({
  name: 'attempt.end',
  nature: 'happened',
  summary: 'How an attempt came out.',
  args: z.strictObject({ id: uuid(), outcome: z.enum(ATTEMPT_OUTCOMES) }),
  apply: (state, { id, outcome }, meta) => {
    const attempt = state.attempts.find((row) => row.id === id);
    if (!attempt) return refuse('unknown-row');
    const endedAt = outcome === 'waiting' ? null : meta.occurredAt;
    const row = { ...attempt, outcome, endedAt, endCorrectedAt: null };
    return ok({ ...state, attempts: putRow(state.attempts, row) });
  },
});

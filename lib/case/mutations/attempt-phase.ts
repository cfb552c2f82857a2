import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { uuid } from '@/lib/mutation/text';
import { defineCaseMutation } from '../define-case-mutation';
import { PHASES } from '../terms';

/** C32: an attempt now works, searches or waits; its clock of that kind starts. */
export const attemptPhase = defineCaseMutation({
  name: 'attempt.phase',
  nature: 'happened',
  summary: 'An attempt now works, searches or waits.',
  args: z.strictObject({ id: uuid(), phase: z.enum(PHASES) }),
  apply: (state, { id, phase }, meta) => {
    const attempt = state.attempts.find((row) => row.id === id);
    if (!attempt) return refuse('unknown-row');
    const phases = [...attempt.phases, { kind: phase, fromAt: meta.occurredAt }];
    const row = { ...attempt, phases, endedAt: null, endCorrectedAt: null, outcome: null };
    return ok({ ...state, attempts: putRow(state.attempts, row) });
  },
});

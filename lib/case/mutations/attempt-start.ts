import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow, refersTo } from '@/lib/mutation/rows';
import { attemptRow } from '../case-rows';
import { defineCaseMutation } from '../define-case-mutation';
import { PHASES } from '../terms';

/** C30: begins an attempt; others may be waiting meanwhile. */
export const attemptStart = defineCaseMutation({
  name: 'attempt.start',
  nature: 'happened',
  summary: 'Begins an attempt; others may be waiting meanwhile.',
  args: z.strictObject({
    ...z.pick(attemptRow, {
      id: true,
      visitId: true,
      remedyId: true,
      title: true,
      channel: true,
      operator: true,
      customerMust: true,
    }).shape,
    phase: z.enum(PHASES),
  }),
  apply: (state, { phase, ...args }, meta) => {
    if (!refersTo(state.visits, args.visitId)) return refuse('unknown-row');
    if (state.attempts.some((row) => row.id === args.id)) return refuse('already-exists');
    const row = {
      ...args,
      phases: [{ kind: phase, fromAt: meta.occurredAt }],
      personName: null,
      reference: null,
      sentText: null,
      learnt: null,
      learntFrom: null,
      note: null,
      startedAt: meta.occurredAt,
      endedAt: null,
      outcome: null,
      correctedAt: null,
      endCorrectedAt: null,
      withdrawnAt: null,
    };
    return ok({ ...state, attempts: putRow(state.attempts, row) });
  },
});

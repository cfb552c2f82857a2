import * as z from 'zod/mini';
import { SKIPPED, UNKNOWN } from '@/lib/diagnosis/results';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow, refersTo } from '@/lib/mutation/rows';
import { checkRow } from '../case-rows';
import { defineCaseMutation } from '../define-case-mutation';
import { recordedRow } from '../recorded-row';

/** C27: a check's outcome, one that its playbook knows, `unknown` or `skipped`; the same id again changes it. */
export const checkRecord = defineCaseMutation({
  name: 'check.record',
  nature: 'happened',
  summary: 'The outcome of a check, who operated, about which account or device.',
  args: z.omit(checkRow, { recordedAt: true, correctedAt: true, withdrawnAt: true }),
  apply: (state, args, meta, { playbook }) => {
    if (!refersTo(state.visits, args.visitId) || !refersTo(state.subjects, args.subjectId))
      return refuse('unknown-row');
    const check = playbook?.checks.find(({ id }) => id === args.checkId);
    const always = args.outcome === UNKNOWN || args.outcome === SKIPPED;
    const known = always || check?.outcomes.some(({ id }) => id === args.outcome);
    if (playbook && (!check || !known)) return refuse('unknown-row');
    return ok({ ...state, checks: putRow(state.checks, recordedRow(state.checks, args, meta)) });
  },
});

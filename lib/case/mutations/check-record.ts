import * as z from 'zod/mini';
import { SKIPPED, UNKNOWN } from '@/lib/diagnosis/results';
import { amended, amending } from '@/lib/mutation/amend';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow, refersTo } from '@/lib/mutation/rows';
import { checkRow } from '../case-rows';
import { defineCaseMutation } from '../define-case-mutation';
import { recordedRow } from '../recorded-row';

const whole = z.omit(checkRow, { recordedAt: true, correctedAt: true, withdrawnAt: true });

/** C27: a check's outcome, one that its playbook knows, `unknown` or `skipped`; the same id again changes it. */
export const checkRecord = defineCaseMutation({
  name: 'check.record',
  nature: 'happened',
  summary: 'The outcome of a check, who operated, about which account or device.',
  args: amending(whole),
  toBegin: whole,
  apply: (state, args, meta, { playbook }) => {
    if (!refersTo(state.visits, args.visitId ?? null) || !refersTo(state.subjects, args.subjectId ?? null))
      return refuse('unknown-row');
    const fields = amended(state.checks, args, whole);
    if (!fields) return refuse('malformed');
    const check = playbook?.checks.find(({ id }) => id === fields.checkId);
    const always = fields.outcome === UNKNOWN || fields.outcome === SKIPPED;
    const known = always || check?.outcomes.some(({ id }) => id === fields.outcome);
    const answered = args.checkId !== undefined || args.outcome !== undefined;
    if (answered && playbook && (!check || !known)) return refuse('unknown-row');
    return ok({ ...state, checks: putRow(state.checks, recordedRow(state.checks, fields, meta)) });
  },
});

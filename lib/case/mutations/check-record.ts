import * as z from 'zod/mini';
import { isMade } from '@/lib/diagnosis/results';
import { amended, amending } from '@/lib/mutation/amend';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow, refersTo } from '@/lib/mutation/rows';
import { text } from '@/lib/mutation/text';
import { checkRow } from '../case-rows';
import { defineCaseMutation } from '../define-case-mutation';
import { withoutLeave } from '../precautions';
import { recordedRow } from '../recorded-row';
import * as terms from '../terms';

const whole = z.omit(checkRow, { asked: true, recordedAt: true, correctedAt: true, withdrawnAt: true });

/**
 * The answers to its safety questions that stood when it was made, or that a probe made it; not given by tablets that
 * did not tell.
 */
const answers = z.optional(
  z.union([
    z.literal('probe'),
    z.array(z.strictObject({ kind: z.enum(terms.PRECAUTIONS), answer: text(60) })).check(z.maxLength(20)),
  ]),
);

/**
 * C27: a check's outcome, one that its playbook knows, `unknown` or `skipped`; the same id again changes it.
 * C110: not before its safety questions are answered, where the change tells of them.
 */
export const checkRecord = defineCaseMutation({
  name: 'check.record',
  nature: 'happened',
  summary: 'The outcome of a check, who operated, about which account or device.',
  args: z.extend(amending(whole), { precautions: answers }),
  toBegin: whole,
  apply: (state, { precautions, ...args }, meta, { playbook }) => {
    if (!refersTo(state.visits, args.visitId ?? null) || !refersTo(state.subjects, args.subjectId ?? null))
      return refuse('unknown-row');
    const fields = amended(state.checks, args, whole);
    if (!fields) return refuse('malformed');
    const check = playbook?.checks.find(({ id }) => id === fields.checkId);
    const made = isMade(fields);
    const known = !made || check?.outcomes.some(({ id }) => id === fields.outcome);
    const answered = args.checkId !== undefined || args.outcome !== undefined;
    if (answered && playbook && (!check || !known)) return refuse('unknown-row');
    const before = state.checks.find(({ id }) => id === args.id);
    // Made once, it has been begun, whatever another hand did to its row since.
    const begins = made && !(before && isMade(before));
    const given = begins ? precautions : undefined;
    if (given && given !== 'probe' && withoutLeave(given, check?.precautions ?? []).length > 0)
      return refuse('precaution-missing');
    const told = given === 'probe' ? 'probe' : given && 'answered';
    const asked = made ? (told ?? before?.asked ?? null) : null;
    const row = { ...recordedRow(state.checks, fields, meta), asked };
    return ok({ ...state, checks: putRow(state.checks, row) });
  },
});

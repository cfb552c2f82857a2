import * as z from 'zod/mini';
import { amended, amending } from '@/lib/mutation/amend';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { subjectRow } from '../case-rows';
import { defineCaseMutation } from '../define-case-mutation';

const whole = z.omit(subjectRow, { addedAt: true });

/** C18: adds what symptoms, facts and checks can be about: an account, a device, a line. */
export const subjectSet = defineCaseMutation({
  name: 'subject.set',
  nature: 'happened',
  summary: 'Adds an account, a device or a line that the case is about, or changes it.',
  args: amending(whole),
  toBegin: whole,
  apply: (state, args, meta) => {
    const fields = amended(state.subjects, args, whole);
    if (!fields) return refuse('malformed');
    const addedAt = state.subjects.find((subject) => subject.id === args.id)?.addedAt ?? meta.occurredAt;
    return ok({ ...state, subjects: putRow(state.subjects, { ...fields, addedAt }) });
  },
});

import * as z from 'zod/mini';
import { amended, amending } from '@/lib/mutation/amend';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { personRow } from '../case-rows';
import { defineCaseMutation } from '../define-case-mutation';

const whole = z.omit(personRow, { addedAt: true });

/** C17: adds a person of the case or changes their name, roles or relation. */
export const personSet = defineCaseMutation({
  name: 'person.set',
  nature: 'happened',
  summary: 'Adds a person of the case, or changes name, roles or relation.',
  args: amending(whole),
  toBegin: whole,
  apply: (state, args, meta) => {
    const fields = amended(state.people, args, whole);
    if (!fields) return refuse('malformed');
    const addedAt = state.people.find((person) => person.id === args.id)?.addedAt ?? meta.occurredAt;
    return ok({ ...state, people: putRow(state.people, { ...fields, addedAt }) });
  },
});

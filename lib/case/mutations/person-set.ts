import * as z from 'zod/mini';
import { ok } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { personRow } from '../case-rows';
import { defineCaseMutation } from '../define-case-mutation';

/** C17: adds a person of the case or changes their name, roles or relation. */
export const personSet = defineCaseMutation({
  name: 'person.set',
  nature: 'happened',
  summary: 'Adds a person of the case, or changes name, roles or relation.',
  args: z.omit(personRow, { addedAt: true }),
  apply: (state, args, meta) => {
    const addedAt = state.people.find((person) => person.id === args.id)?.addedAt ?? meta.occurredAt;
    return ok({ ...state, people: putRow(state.people, { ...args, addedAt }) });
  },
});

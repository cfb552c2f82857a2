import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { noteRow } from '../agreement-rows';
import { defineCaseMutation } from '../define-case-mutation';

/** C46: an internal note, never on the report; also what a refused change is kept as. */
export const noteAdd = defineCaseMutation({
  name: 'note.add',
  nature: 'anytime',
  summary: 'An internal note, never on the report.',
  args: z.pick(noteRow, { id: true, words: true }),
  apply: (state, args, meta, { actor }) => {
    if (actor.kind !== 'user') return refuse('not-allowed');
    const row = { ...args, notedById: actor.userId, notedAt: meta.occurredAt, withdrawnAt: null };
    return ok({ ...state, notes: putRow(state.notes, row) });
  },
});

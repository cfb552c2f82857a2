import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow, refersTo } from '@/lib/mutation/rows';
import { factRow } from '../case-rows';
import { defineCaseMutation } from '../define-case-mutation';

/** C25: a needed fact with its certainty and source. C26: a secret's value is never kept, only its state. */
export const factSet = defineCaseMutation({
  name: 'fact.set',
  nature: 'happened',
  summary: 'A needed fact: its value, how certain, from where. A secret’s value is never kept.',
  args: z.omit(factRow, { recordedAt: true, withdrawnAt: true }),
  apply: (state, args, meta, { playbook }) => {
    if (!refersTo(state.visits, args.visitId) || !refersTo(state.subjects, args.subjectId))
      return refuse('unknown-row');
    const secret = playbook?.facts.find((fact) => fact.id === args.key)?.secret === true;
    if (secret && args.value !== null) return refuse('malformed');
    const same = state.facts.find((row) => row.key === args.key && row.subjectId === args.subjectId);
    const row = { ...args, id: same?.id ?? args.id, recordedAt: meta.occurredAt, withdrawnAt: null };
    return ok({ ...state, facts: putRow(state.facts, row) });
  },
});

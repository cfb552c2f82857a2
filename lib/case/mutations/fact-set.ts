import * as z from 'zod/mini';
import { amended, amending } from '@/lib/mutation/amend';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow, refersTo } from '@/lib/mutation/rows';
import { factRow } from '../case-rows';
import { defineCaseMutation } from '../define-case-mutation';

const whole = z.omit(factRow, { recordedAt: true, withdrawnAt: true });
/** Which fact it is: two hands that begin one at the same time write one row. */
const named = z.pick(factRow, { key: true, subjectId: true });
/** A fact of which nothing was said yet. */
const UNSAID = { value: null, certainty: 'unverified', source: null, note: null } as const;

/** C25: a needed fact with its certainty and source. C26: a secret's value is never kept, only its state. */
export const factSet = defineCaseMutation({
  name: 'fact.set',
  nature: 'happened',
  summary: 'A needed fact: its value, how certain, from where. A secret’s value is never kept.',
  args: z.extend(amending(whole), named.shape),
  toBegin: z.pick(factRow, { id: true, visitId: true, key: true, subjectId: true }),
  apply: (state, args, meta, { playbook }) => {
    if (!refersTo(state.visits, args.visitId ?? null) || !refersTo(state.subjects, args.subjectId))
      return refuse('unknown-row');
    const same = state.facts.find((row) => row.key === args.key && row.subjectId === args.subjectId);
    const fields = amended(state.facts, { ...args, id: same?.id ?? args.id }, whole, UNSAID);
    if (!fields) return refuse('malformed');
    const secret = playbook?.facts.find((fact) => fact.id === args.key)?.secret === true;
    if (secret && fields.value !== null) return refuse('malformed');
    const row = { ...fields, recordedAt: meta.occurredAt, withdrawnAt: null };
    return ok({ ...state, facts: putRow(state.facts, row) });
  },
});

import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow, refersTo } from '@/lib/mutation/rows';
import { consentRow } from '../agreement-rows';
import { defineCaseMutation } from '../define-case-mutation';
import { asAllowed } from '../stories';

/**
 * C19: one consent, given or refused, by one person; the newest of a kind counts. C106: whoever wants no contract paper
 * says why.
 */
export const consentGive = defineCaseMutation({
  name: 'consent.give',
  nature: 'happened',
  summary: 'A person gives or refuses one consent.',
  args: z.omit(consentRow, { way: true, givenAt: true, withdrawnAt: true }),
  apply: (state, args, meta) => {
    if (!refersTo(state.people, args.personId)) return refuse('unknown-row');
    if (args.kind === 'contract-paper' && !args.given && args.words === null) return refuse('malformed');
    const row = { ...args, way: null, givenAt: meta.occurredAt, withdrawnAt: null };
    return ok(asAllowed({ ...state, consents: putRow(state.consents, row) }, meta.occurredAt));
  },
});

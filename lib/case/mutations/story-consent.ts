import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { instant, optionalText, text } from '@/lib/mutation/text';
import { consentRow } from '../agreement-rows';
import { defineCaseMutation } from '../define-case-mutation';
import type { CaseState } from '../state';
import { asAllowed } from '../stories';
import { CONSENT_WAYS } from '../terms';

/** The case with whoever spoke among its people, or null where nobody knows who that is. */
const withSpeaker = (
  state: CaseState,
  id: string,
  name: string | null,
  addedAt: string,
): CaseState | null => {
  if (state.people.some((person) => person.id === id)) return state;
  if (name === null) return null;
  const person = { id, name, kana: null, roles: [], relation: null, phone: null, addedAt };
  return { ...state, people: putRow(state.people, person) };
};

/**
 * C107: what a customer said to the office, by phone or otherwise, on their case being told without their name: who,
 * when, how and in which words. C95: whoever does not allow it any more takes its story off the public pages at once.
 */
export const storyConsent = defineCaseMutation({
  name: 'story.consent',
  nature: 'anytime',
  summary: 'What the customer told the office on their case being told as a story.',
  args: z.strictObject({
    ...z.pick(consentRow, { id: true, personId: true, given: true }).shape,
    way: z.enum(CONSENT_WAYS),
    words: text(1000),
    saidAt: instant(),
    /** Whoever is not among the case's people yet; null for one of them. */
    name: optionalText(200),
  }),
  apply: (state, { saidAt, name, ...said }, meta) => {
    if (state.consents.some(({ id }) => id === said.id)) return refuse('already-exists');
    if (saidAt > meta.occurredAt) return refuse('time-in-future');
    const known = withSpeaker(state, said.personId, name, meta.occurredAt);
    if (!known) return refuse('unknown-row');
    const row = { ...said, kind: 'story' as const, givenAt: saidAt, withdrawnAt: null };
    return ok(asAllowed({ ...known, consents: putRow(known.consents, row) }, meta.occurredAt));
  },
});

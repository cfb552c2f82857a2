import type { Playbook, Text } from '@/lib/diagnosis/playbook';
import type { ArgsOf } from '@/lib/mutation/registry';
import type { CaseState } from './state';

/** A word of the tables in messages `words`, in the reader's language. */
type WordTable =
  | 'approvalAnswer'
  | 'attemptOutcome'
  | 'caseChannel'
  | 'certainty'
  | 'concept'
  | 'consent'
  | 'consentWay'
  | 'paidHow'
  | 'paper'
  | 'phase'
  | 'precaution'
  | 'result'
  | 'timeOf'
  | 'verification'
  | 'verificationOutcome'
  | 'visitOutcome';

/** What fills a sentence: text as it stands, or something that the reader's language writes its own way. */
export type TimelineValue =
  | string
  | number
  | { word: readonly [WordTable, string] }
  | { text: Text }
  | { user: string }
  | { at: string }
  | { yen: number };

export type TimelineWorld = { state: CaseState; playbook: Playbook | null };

export const word = (table: WordTable, code: string): TimelineValue => ({ word: [table, code] });
export const titleOf = (
  things: readonly { id: string; title: Text }[] | undefined,
  id: string,
): TimelineValue => {
  const found = things?.find((thing) => thing.id === id);
  return found ? { text: found.title } : id;
};
export const personOf = ({ state }: TimelineWorld, id: string | null): string =>
  state.people.find((person) => person.id === id)?.name ?? '';
export const attemptOf = ({ state }: TimelineWorld, id: string): string =>
  state.attempts.find((attempt) => attempt.id === id)?.title ?? '';

/** Which entry a corrected time belongs to, and which of its times it is. */
export const correctedThing = (
  { list, id, which }: ArgsOf<'time.correct'>,
  { state, playbook }: TimelineWorld,
): Record<'what' | 'which', TimelineValue> => {
  const of = word('timeOf', typeof which === 'number' ? 'phase' : (which ?? 'recorded'));
  if (list === 'attempts') return { what: attemptOf({ state, playbook }, id), which: of };
  if (list === 'visits') return { what: word('concept', 'visit'), which: of };
  if (list === 'symptoms') return { what: word('concept', 'symptom'), which: of };
  const check = state.checks.find((row) => row.id === id);
  if (check) return { what: titleOf(playbook?.checks, check.checkId), which: of };
  const direction = state.verifications.find((row) => row.id === id)?.direction;
  return {
    what: direction ? word('verification', direction) : word('concept', 'verification'),
    which: of,
  };
};

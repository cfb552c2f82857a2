import type { ArgsOf, MutationName } from '@/lib/mutation/registry';

/** What stands before anything was said, by the changes that may give some of the fields only. */
const UNSAID = {
  'person.set': {},
  'subject.set': {},
  'fee.add': {},
  'symptom.record': { answers: null },
  'fact.set': { value: null, certainty: 'unverified', source: null, note: null },
  'check.record': { precautions: [] },
  'setting.record': {},
  'precaution.record': {},
  'verification.record': {},
  'cause.name': {
    causeId: null,
    causeWords: null,
    causeReason: null,
    causeSource: null,
    causeToldBy: null,
    decisive: [],
  },
  'payment.record': { paidHow: null, paidAmount: null, addressee: null },
} satisfies { [Name in MutationName]?: Partial<ArgsOf<Name>> };

type Amending = keyof typeof UNSAID;

/** The arguments of a change with the fields that it left as they were. */
export type WholeArgs<Name extends MutationName> = Name extends Amending
  ? Required<ArgsOf<Name>>
  : ArgsOf<Name>;

type Line = { name: string; args: Record<string, unknown> };

const isAmending = (name: string): name is Amending => name in UNSAID;
const thingOf = ({ name, args }: Line): string =>
  name === 'fact.set'
    ? `${name} ${String(args.key)} ${String(args.subjectId)}`
    : `${name} ${String(args.id)}`;

/**
 * Lines of a case's journal, each with what stood after it in the fields that it did not give.
 * @param journal all lines of the case, in the order of their versions
 */
export const withWholeArgs = <Each extends Line>(journal: readonly Each[]): Each[] => {
  const standing = new Map<string, Record<string, unknown>>();
  return journal.map((line) => {
    if (!isAmending(line.name)) return line;
    const thing = thingOf(line);
    const args = { ...(standing.get(thing) ?? UNSAID[line.name]), ...line.args };
    standing.set(thing, args);
    return { ...line, args };
  });
};

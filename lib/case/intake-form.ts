import * as z from 'zod/mini';
import { CUSTOMER_KINDS, siteRow } from '@/lib/customer/state';
import { day, instant, optionalText, text, uuid } from '@/lib/mutation/text';
import { isIntakeAnswer } from './intake-questions';
import * as terms from './terms';

const minute = z.int32().check(z.gte(0), z.lte(1440));

const newCustomer = z.strictObject({
  id: uuid(),
  kind: z.enum(CUSTOMER_KINDS),
  name: text(200),
  kana: optionalText(200),
  phone: text(40),
  contact: optionalText(200),
  language: z.enum(terms.LANGUAGES),
});

const person = z.strictObject({
  id: uuid(),
  name: text(200),
  relation: optionalText(200),
  phone: optionalText(40),
  roles: z.array(z.enum(terms.PERSON_ROLES)),
});

/** How the call ends: somebody goes, nobody knows yet when, or it is solved already. */
const ending = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('book'),
    technicianId: uuid(),
    /** A slot that was offered, … */
    slot: z.nullable(z.strictObject({ startsAt: instant(), endsAt: instant() })),
    /** … or another time, by the shop's wall clock. */
    other: z.nullable(z.strictObject({ day: day(), from: minute, to: minute })),
  }),
  z.strictObject({ kind: z.literal('call-back'), words: optionalText() }),
  z.strictObject({ kind: z.literal('by-phone'), words: text() }),
]);

/**
 * A call as it was taken down: what the intake page sends. All ids are made when the page is first shown, so that
 * sending the same call twice makes one case.
 */
export const intakeFormSchema = z.strictObject({
  caseId: uuid(),
  openId: uuid(),
  appointmentId: uuid(),
  assignmentId: uuid(),
  noteId: uuid(),
  /** A known customer, … */
  customerId: z.nullable(uuid()),
  /** … or a new one. */
  newCustomer: z.nullable(newCustomer),
  siteId: z.nullable(uuid()),
  newSite: z.nullable(siteRow),
  people: z.array(person).check(z.maxLength(10)),
  category: z.enum(terms.CATEGORIES),
  headline: text(200),
  callerWords: optionalText(),
  screenWords: optionalText(),
  answers: z
    .record(z.string(), z.string())
    .check(
      z.refine((given) => Object.entries(given).every(([asked, answer]) => isIntakeAnswer(asked, answer))),
    ),
  /** The answer to "since when" in words. */
  since: optionalText(200),
  urgency: z.enum(terms.URGENCIES),
  workStopped: z.enum(terms.WORK_STOPPED),
  requestKind: z.enum(terms.REQUEST_KINDS),
  priceTold: z.nullable(z.int32().check(z.gte(0), z.lte(10_000_000))),
  readBack: z.boolean(),
  ending,
});

export type IntakeForm = z.infer<typeof intakeFormSchema>;

/** Why a call could not be taken; words for each are in messages `intake.problem`. */
export const INTAKE_PROBLEMS = [
  'customer',
  'category',
  'slot',
  'wrongTime',
  'words',
  'slotTaken',
  'pastSlot',
  'expired',
  'server',
] as const;
export type IntakeProblem = (typeof INTAKE_PROBLEMS)[number];

/** How urgent it is where nobody said otherwise. */
export const usualUrgency = (workStopped: IntakeForm['workStopped'] | null): IntakeForm['urgency'] => {
  if (workStopped === 'stopped') return 'today';
  return workStopped === 'no' ? 'no-hurry' : 'this-week';
};

type PricedItem = {
  label: string;
  labelEn: string | null;
  amount: number;
  due: boolean;
  active: boolean;
  categories: string[];
  position: number;
};

/** The entries of the fee table that are named on the phone: due even if nothing can be solved. */
export const itemsToTell = <Item extends PricedItem>(
  items: readonly Item[],
  category: string | null,
): Item[] =>
  items
    .filter(
      (item) =>
        item.active &&
        item.due &&
        (item.categories.length === 0 || (category !== null && item.categories.includes(category))),
    )
    .toSorted((a, b) => a.position - b.position);

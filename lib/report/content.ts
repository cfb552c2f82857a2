import * as z from 'zod/mini';
import { day, instant, optionalText, sha256, text } from '@/lib/mutation/text';
import * as rows from '@/lib/case/case-rows';
import * as terms from '@/lib/case/terms';
import { shopRootSchema } from '@/lib/shop/state';

const maybeInstant = z.nullable(instant());
const paragraphs = z.array(text());
const who = z.enum(terms.OPERATORS);

export const LAYER_STATES = ['fine', 'faulty', 'partly-open', 'not-checked', 'could-not-be-checked'] as const;

const feeSchema = z.strictObject({
  lines: z.array(
    z.strictObject({ label: text(200), note: optionalText(500), quantity: z.int(), total: z.int() }),
  ),
  total: z.int(),
  /** Per rate in percent: yen with tax, and the tax in it, rounded once. */
  rates: z.array(z.strictObject({ rate: z.int(), total: z.int(), tax: z.int() })),
  /** When the first estimate was approved, and whether the fee is that estimate, to the yen. */
  estimateAt: maybeInstant,
  asEstimated: z.boolean(),
  /** When lines beyond the estimate were approved. */
  additionsAt: z.array(instant()),
  paidHow: z.nullable(z.enum(terms.PAID_HOW)),
  paidAmount: z.nullable(z.int()),
});

/**
 * What the customer reads, whole, in one language, as it stood when it was issued. It is stored and signed as its
 * canonical text and never rebuilt, so a new shape gets a new `schemaVersion` and the old one stays readable.
 */
export const reportContentSchema = z.strictObject({
  schemaVersion: z.literal(1),
  language: z.enum(terms.LANGUAGES),
  zone: text(60),
  caseNumber: z.nullable(text(20)),
  category: z.enum(terms.CATEGORIES),
  headline: text(200),
  shop: z.strictObject({
    ...z.pick(shopRootSchema, {
      name: true,
      postalCode: true,
      address: true,
      phone: true,
      hours: true,
      registrationNumber: true,
      warranty: true,
    }).shape,
    /** The picture's hash; left out where the shop has none. */
    logo: z.optional(sha256()),
  }),
  technician: text(100),
  /** `main` with its honorific, `attention` the person spoken to at a business. */
  addressee: z.strictObject({ main: text(400), attention: optionalText(400) }),
  /** Arrivals only: a report is issued before the technician leaves. */
  visits: z.array(z.object({ arrivedAt: instant() })),
  result: z.nullable(z.enum(terms.RESULTS)),
  resultAt: maybeInstant,
  /** What the customer told on the phone, in their words. */
  told: z.nullable(z.strictObject({ at: instant(), words: text(), since: optionalText(500) })),
  /** What was seen on the spot, and who had their hands on it. */
  seen: z.array(
    z.strictObject({
      at: instant(),
      operator: who,
      subject: optionalText(200),
      reproduced: z.enum(terms.REPRODUCED),
      steps: optionalText(),
      words: optionalText(),
      code: optionalText(200),
      sending: rows.symptomRow.shape.sending,
      receiving: rows.symptomRow.shape.receiving,
      /** What was seen of the playbook's other symptoms; left out where nobody looked. */
      others: z.optional(z.array(z.strictObject({ what: text(200), found: text(200) }))),
      since: optionalText(500),
      changed: optionalText(),
    }),
  ),
  checked: z.array(z.strictObject({ layer: text(60), title: text(200), state: z.enum(LAYER_STATES) })),
  /** The observations that decided it. */
  findings: z.array(
    z.strictObject({ at: instant(), operator: who, what: text(), found: text(), words: optionalText() }),
  ),
  wrong: paragraphs,
  reason: paragraphs,
  workaround: z.nullable(z.strictObject({ at: maybeInstant, words: text() })),
  /** Only where the technician wrote a summary of their own over the list of attempts. */
  done: paragraphs,
  attempts: z.array(
    z.strictObject({
      startedAt: instant(),
      endedAt: maybeInstant,
      text: text(),
      operator: who,
      waitedMinutes: z.nullable(z.int()),
      outcome: rows.attemptRow.shape.outcome,
      learnt: optionalText(),
      reference: optionalText(200),
    }),
  ),
  verifications: z.array(
    z.strictObject({
      at: instant(),
      direction: z.enum(terms.VERIFICATIONS),
      outcome: z.enum(terms.VERIFICATION_OUTCOMES),
      operator: who,
      outside: z.boolean(),
      ownProgram: z.boolean(),
      subject: optionalText(200),
    }),
  ),
  settings: z.array(
    z.strictObject({
      at: instant(),
      what: text(500),
      subject: optionalText(200),
      was: optionalText(1000),
      now: optionalText(1000),
      putBack: optionalText(),
    }),
  ),
  /** Photos chosen for it, by the bytes of the copy that is shown; left out where there are none. */
  photos: z.optional(z.array(z.strictObject({ at: instant(), hash: sha256(), words: optionalText(500) }))),
  advice: paragraphs,
  /** What is still to come: answers awaited, things left for later. */
  left: paragraphs,
  /** Where the visit ended unsolved: why, in words for the customer, and what comes next. */
  stop: z.nullable(
    z.strictObject({ reason: z.enum(terms.STOP_REASONS), words: paragraphs, nextOn: z.nullable(day()) }),
  ),
  fee: feeSchema,
  /** Set where times in it were recorded by a wrong clock, and are told put right. */
  timesCorrected: z.optional(z.literal(true)),
});

export type ReportContent = z.infer<typeof reportContentSchema>;
export type ReportLanguage = ReportContent['language'];
export type ReportFee = ReportContent['fee'];
export type ReportAttempt = ReportContent['attempts'][number];
export type LayerWord = (typeof LAYER_STATES)[number];

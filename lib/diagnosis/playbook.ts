/**
 * A playbook: what one kind of trouble needs asked, checked, explained and done. Data with a schema and a
 * version; a visit stays with the version it began with, so a new shape gets a new `schemaVersion`.
 */
import * as z from 'zod/mini';

const filled = z.string().check(z.trim(), z.minLength(1));
const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const minutes = z.number().check(z.nonnegative());
const chance = z.number().check(z.gte(0), z.lte(1));

/** Words for people, in both languages. */
const textSchema = z.strictObject({ ja: filled, en: filled });

/** A place of the isolation ledger, in the order it is shown. */
const layerSchema = z.strictObject({ id: slug, title: textSchema });

/** Where a fact usually comes from (words.md: contract, note, told, device settings, inferred). */
const factSourceSchema = z.enum(['contract', 'note', 'told', 'device-settings', 'inferred']);

const factSpecSchema = z.strictObject({
  id: slug,
  title: textSchema,
  /** The question as the technician asks it. */
  ask: textSchema,
  why: textSchema,
  hint: z.optional(textSchema),
  /** The value itself is never stored, only its certainty and source. */
  secret: z.optional(z.boolean()),
  sources: z.array(factSourceSchema).check(z.minLength(1)),
  group: z.enum(['sign-in', 'parties', 'machine', 'person']),
  /** Shown at first; the others stay under "more". */
  featured: z.boolean(),
});

/** One thing that works or does not, asked apart from the others: sending, receiving. */
const symptomSpecSchema = z.strictObject({
  id: slug,
  title: textSchema,
  ask: textSchema,
  answers: z
    .array(z.strictObject({ id: slug, title: textSchema, verdict: z.enum(['fine', 'faulty', 'neutral']) }))
    .check(z.minLength(2)),
  /** What to mind while it is reproduced. */
  tip: z.optional(textSchema),
  /** The check that asks the same: while nobody makes it, a reproduced symptom is its answer (D15). */
  check: z.optional(slug),
});

/** A nearer word for a cause, for instance the scope of a suspension. */
const causeDetailSchema = z.strictObject({
  id: slug,
  title: textSchema,
  plain: textSchema,
  why: z.optional(textSchema),
});

const causeSchema = z.strictObject({
  id: slug,
  /** The technician's word. */
  title: textSchema,
  /** What was wrong, as the customer's report says it. */
  plain: textSchema,
  /** Why it comes about, as the customer's report says it. */
  why: textSchema,
  /** What the customer is asked to mind from now on. */
  prevention: z.array(textSchema).check(z.minLength(1)),
  /** The place at fault; none where the cause is not known. */
  layer: z.optional(slug),
  details: z.optional(z.array(causeDetailSchema)),
  /** How often it is the cause, before anything was asked; against the others' numbers, in any unit (D14). */
  prior: z.optional(z.number().check(z.positive())),
});

export const VERDICTS = ['fine', 'faulty', 'neutral'] as const;
const verdictSchema = z.enum(VERDICTS);

const outcomeSchema = z.strictObject({
  id: slug,
  /** The word on the button. */
  title: textSchema,
  /** What it says about the check's own layer; neutral tells something and judges nothing. */
  verdict: verdictSchema,
  /** What it says about other layers. */
  verdictLayers: z.optional(z.record(slug, z.enum(['fine', 'faulty']))),
  /** The sentence for the customer's report. */
  plain: textSchema,
  suggests: z.optional(z.array(slug)),
  rulesOut: z.optional(z.array(slug)),
});

export const NEEDS = ['network', 'password', 'contract-holder', 'second-device', 'admin'] as const;
const needSchema = z.enum(NEEDS);

/** How likely each outcome is; those not named share what is left, as they usually would (D14). */
const chancesSchema = z.record(slug, chance);

export const OPERATORS = ['customer', 'technician', 'either'] as const;

/** Asked before something begins; the devices that hold an old password are asked for after the change. */
export const BEFORE = ['backup', 'genuine-link', 'clean-machine', 'holder-consent'] as const;
const precautionSchema = z.enum([...BEFORE, 'list-old-password-devices']);

const checkSchema = z.strictObject({
  id: slug,
  layer: slug,
  /** A question. */
  title: textSchema,
  /** One line under the question: what to do now. */
  brief: textSchema,
  how: z.array(textSchema).check(z.minLength(1)),
  why: textSchema,
  /** What was checked, in the customer's words. */
  plain: textSchema,
  operator: z.enum(OPERATORS),
  minutes,
  needs: z.array(needSchema),
  /** Asked before it can be answered: making the check may do harm already. */
  precautions: z.optional(z.array(z.enum(BEFORE))),
  /** What kind of thing the check is about, where it matters which one. */
  subject: z.optional(z.enum(['account', 'device', 'line'])),
  outcomes: z.array(outcomeSchema).check(z.minLength(2)),
  /** Belongs to the walk that every visit makes; its layer is not fine before it is answered (D4). */
  featured: z.boolean(),
  /** Makes sense only after one of these answers; not proposed before (D10). */
  onlyAfter: z.optional(z.array(z.strictObject({ check: slug, outcomes: z.array(slug) }))),
  /** How likely each outcome is where the cause has nothing to do with this check (D14). */
  usually: z.optional(chancesSchema),
  /** The causes under which it is otherwise. */
  under: z.optional(
    z.array(z.strictObject({ causes: z.array(slug).check(z.minLength(1)), chances: chancesSchema })),
  ),
  /** Checks of one group say the same thing in other words; they do not count twice (D17). */
  group: z.optional(slug),
});

const channelSchema = z.enum(['device', 'provider-page', 'chat', 'phone', 'mail', 'other']);

const remedySchema = z.strictObject({
  id: slug,
  causes: z.array(slug).check(z.minLength(1)),
  title: textSchema,
  channel: channelSchema,
  steps: z.array(textSchema).check(z.minLength(1)),
  minutes,
  /** What will be waited for, where something will. */
  waiting: z.optional(textSchema),
  /** What can go wrong. */
  risks: z.optional(textSchema),
  /** Said to the customer before it begins. */
  sayToCustomer: z.optional(textSchema),
  /** The text to send or to read to the desk; {braces} are filled in by the technician. */
  message: z.optional(textSchema),
  /** What was done, in the customer's words. */
  plain: textSchema,
  precautions: z.array(precautionSchema),
  /** Only the customer (the contract holder) can do this. */
  customerDoes: z.optional(z.boolean()),
  /** Lets the customer work again before the cause is gone; timed apart from the solution. */
  workaround: z.optional(z.boolean()),
});

export const playbookSchema = z.strictObject({
  /** 2 has numbers (`prior`, `usually`, `under`, `group`); 1 has none and is read by what it suggests. */
  schemaVersion: z.union([z.literal(1), z.literal(2)]),
  id: slug,
  version: z.int().check(z.positive()),
  /** Where it is a shop's own: the shipped version that it goes back to, and the how-manieth of that shop it is. */
  own: z.optional(
    z.strictObject({ shipped: z.int().check(z.positive()), serial: z.int().check(z.positive()) }),
  ),
  title: textSchema,
  layers: z.array(layerSchema).check(z.minLength(1)),
  facts: z.array(factSpecSchema).check(z.minLength(1)),
  symptoms: z.array(symptomSpecSchema).check(z.minLength(1)),
  causes: z.array(causeSchema).check(z.minLength(1)),
  checks: z.array(checkSchema).check(z.minLength(1)),
  remedies: z.array(remedySchema).check(z.minLength(1)),
});

export type Text = z.infer<typeof textSchema>;
export type Layer = z.infer<typeof layerSchema>;
export type FactSource = z.infer<typeof factSourceSchema>;
export type FactSpec = z.infer<typeof factSpecSchema>;
export type SymptomSpec = z.infer<typeof symptomSpecSchema>;
export type CauseDetail = z.infer<typeof causeDetailSchema>;
export type Cause = z.infer<typeof causeSchema>;
export type Verdict = z.infer<typeof verdictSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type Need = z.infer<typeof needSchema>;
export type Check = z.infer<typeof checkSchema>;
export type Channel = z.infer<typeof channelSchema>;
export type Precaution = z.infer<typeof precautionSchema>;
export type Remedy = z.infer<typeof remedySchema>;
export type Playbook = z.infer<typeof playbookSchema>;

import * as z from 'zod/mini';
import { instant, optionalText, sha256, text, uuid } from '@/lib/mutation/text';
import * as terms from './terms';

const id = uuid();
const optionalId = z.nullable(id);
const optionalInstant = z.nullable(instant());
/** Set where a row was undone; it stays, and no longer counts. */
const withdrawnAt = optionalInstant;
/** Set where the time was corrected; holds the time first recorded. */
const correctedAt = optionalInstant;
/** A field that rows of an earlier version do not have. */
const laterInstant = z._default(optionalInstant, null);

export const personRow = z.strictObject({
  id,
  name: text(200),
  kana: optionalText(200),
  roles: z.array(z.enum(terms.PERSON_ROLES)),
  relation: optionalText(200),
  phone: optionalText(40),
  addedAt: instant(),
});

export const subjectRow = z.strictObject({
  id,
  kind: z.enum(terms.SUBJECT_KINDS),
  label: text(200),
  detail: optionalText(),
  addedAt: instant(),
});

export const appointmentRow = z.strictObject({
  id,
  technicianId: id,
  startsAt: instant(),
  endsAt: instant(),
  state: z.enum(['planned', 'cancelled']),
  note: optionalText(),
  madeAt: instant(),
});

export const assignmentRow = z.strictObject({
  id,
  technicianId: id,
  fromAt: instant(),
  untilAt: optionalInstant,
});

export const visitRow = z.strictObject({
  id,
  appointmentId: optionalId,
  technicianId: id,
  playbookId: text(60),
  playbookVersion: z.int32(),
  leftForAt: optionalInstant,
  leftForCorrectedAt: laterInstant,
  arrivedAt: optionalInstant,
  arrivedCorrectedAt: laterInstant,
  leftAt: optionalInstant,
  leftCorrectedAt: laterInstant,
  outcome: z.nullable(z.enum(terms.VISIT_OUTCOMES)),
  note: optionalText(),
});

const directionState = z.nullable(z.enum(terms.DIRECTION_STATES));

export const symptomRow = z.strictObject({
  id,
  visitId: optionalId,
  subjectId: optionalId,
  reproduced: z.enum(terms.REPRODUCED),
  steps: optionalText(),
  words: optionalText(),
  code: optionalText(200),
  sending: directionState,
  receiving: directionState,
  /** Answers to the playbook's other symptoms, by their ids. */
  answers: z._default(z.nullable(z.record(text(60), text(60))), null),
  since: optionalText(500),
  changed: optionalText(),
  operator: z.enum(terms.OPERATORS),
  recordedAt: instant(),
  correctedAt,
  withdrawnAt,
});

export const factRow = z.strictObject({
  id,
  visitId: optionalId,
  key: text(60),
  subjectId: optionalId,
  value: optionalText(1000),
  certainty: z.enum(terms.CERTAINTIES),
  source: z.nullable(z.enum(terms.FACT_SOURCES)),
  note: optionalText(),
  recordedAt: instant(),
  withdrawnAt: laterInstant,
});

export const checkRow = z.strictObject({
  id,
  visitId: optionalId,
  checkId: text(60),
  outcome: text(60),
  subjectId: optionalId,
  words: optionalText(),
  note: optionalText(),
  operator: z.enum(terms.OPERATORS),
  /** Why its safety questions held it back no more; null where nobody told, as rows of before. */
  asked: z._default(z.nullable(z.enum(terms.ASKED)), null),
  recordedAt: instant(),
  correctedAt,
  withdrawnAt,
});

export const attemptRow = z.strictObject({
  id,
  visitId: optionalId,
  remedyId: z.nullable(text(60)),
  title: text(200),
  channel: z.enum(terms.ATTEMPT_CHANNELS),
  operator: z.enum(terms.OPERATORS),
  phases: z.array(
    z.strictObject({ kind: z.enum(terms.PHASES), fromAt: instant(), correctedAt: z.optional(instant()) }),
  ),
  personName: optionalText(200),
  reference: optionalText(200),
  customerMust: z.boolean(),
  sentText: optionalText(),
  learnt: optionalText(),
  learntFrom: optionalText(200),
  note: optionalText(),
  startedAt: instant(),
  endedAt: optionalInstant,
  outcome: z.nullable(z.enum(terms.ATTEMPT_OUTCOMES)),
  /** Of the beginning, which is the first phase's too. */
  correctedAt,
  endCorrectedAt: laterInstant,
  withdrawnAt,
});

export const settingChangeRow = z.strictObject({
  id,
  attemptId: optionalId,
  subjectId: optionalId,
  what: text(500),
  was: optionalText(1000),
  now: optionalText(1000),
  putBack: optionalText(),
  changedAt: instant(),
  withdrawnAt,
});

export const precautionRow = z.strictObject({
  id,
  attemptId: optionalId,
  kind: z.enum(terms.PRECAUTIONS),
  answer: text(60),
  words: optionalText(),
  personId: optionalId,
  recordedAt: instant(),
  withdrawnAt,
});

export const verificationRow = z.strictObject({
  id,
  visitId: optionalId,
  subjectId: optionalId,
  direction: z.enum(terms.VERIFICATIONS),
  outcome: z.enum(terms.VERIFICATION_OUTCOMES),
  outside: z.boolean(),
  ownProgram: z.boolean(),
  operator: z.enum(terms.OPERATORS),
  words: optionalText(),
  recordedAt: instant(),
  correctedAt,
  withdrawnAt,
});

export const photoRow = z.strictObject({
  id,
  visitId: optionalId,
  hash: sha256(),
  bytes: z.int32().check(z.gte(1)),
  caption: optionalText(500),
  aboutKind: z.nullable(z.enum(['symptom', 'fact', 'check', 'attempt', 'intake'])),
  aboutId: optionalId,
  /** The copy that the customer's report shows, whose hidden places are burnt in; null where it shows none. */
  shownHash: z._default(z.nullable(sha256()), null),
  takenAt: instant(),
  withdrawnAt,
});

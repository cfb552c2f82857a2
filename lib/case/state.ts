import * as z from 'zod/mini';
import { instant, optionalText, text, uuid } from '@/lib/mutation/text';
import * as agreements from './agreement-rows';
import * as rows from './case-rows';
import { clockReadingRow } from './clock-reading';
import { storyRow } from './story-row';
import * as terms from './terms';

const optionalId = z.nullable(uuid());
const optionalInstant = z.nullable(instant());

/** The sections of a report that can be written in own words. */
export const REPORT_SECTIONS = ['wrong', 'reason', 'done', 'advice', 'left'] as const;

/** The sentences of the report that the technician wrote over the draft, by section. */
const reportDraftSchema = z.partialRecord(z.enum(REPORT_SECTIONS), text(4000));

/** The fields of a case itself: the columns of its row. */
export const caseRootSchema = z.strictObject({
  id: uuid(),
  shopId: uuid(),
  branchId: optionalId,
  customerId: uuid(),
  siteId: optionalId,
  /** `K-2026-00042`, given by the server; null on a tablet that has not been answered yet. */
  number: z.nullable(text(20)),
  relatedCaseId: optionalId,
  channel: z.enum(terms.CHANNELS),
  category: z.enum(terms.CATEGORIES),
  /** The trouble in one line, as lists show it. */
  headline: text(200),
  callerWords: optionalText(),
  screenWords: optionalText(),
  since: optionalText(200),
  /** Answers of the call by question. */
  intake: z.record(text(60), text(200)),
  urgency: z.enum(terms.URGENCIES),
  workStopped: z.enum(terms.WORK_STOPPED),
  requestKind: z.enum(terms.REQUEST_KINDS),
  /** Yen with tax, as told on the phone. */
  priceTold: z.nullable(z.int32().check(z.gte(0), z.lte(10_000_000))),
  priceToldAt: optionalInstant,
  readBackAt: optionalInstant,
  /** The customer's language: the report's. */
  language: z.enum(terms.LANGUAGES),
  playbookId: text(60),
  playbookVersion: z.int32(),
  status: z.enum(terms.CASE_STATUSES),
  openedAt: instant(),
  openedById: uuid(),
  causeId: z.nullable(text(60)),
  /** What was found, in the technician's words. */
  causeWords: optionalText(),
  /** Why it came to that; told by somebody, or seen. */
  causeReason: optionalText(),
  causeSource: z.nullable(z.enum(terms.CAUSE_SOURCES)),
  causeToldBy: optionalText(200),
  /** Ids of the check results that decided it. */
  decisive: z.array(uuid()),
  causeNamedAt: optionalInstant,
  workaround: optionalText(),
  workaroundAt: optionalInstant,
  result: z.nullable(z.enum(terms.RESULTS)),
  resultWords: optionalText(),
  nextOn: agreements.nextDay,
  resultAt: optionalInstant,
  reportDraft: reportDraftSchema,
  addressee: optionalText(200),
  paidHow: z.nullable(z.enum(terms.PAID_HOW)),
  paidAmount: z.nullable(z.int32()),
  paidAt: optionalInstant,
  reviewNote: optionalText(),
  closedAt: optionalInstant,
  closedById: optionalId,
  cancelledAt: optionalInstant,
  /** When something last came in after the case had closed. */
  lateAt: optionalInstant,
  updatedAt: instant(),
});

/** The lists that belong to a case, each a table of its own; every row has an id of its own within the case. */
export const CASE_LISTS = {
  people: rows.personRow,
  subjects: rows.subjectRow,
  appointments: rows.appointmentRow,
  assignments: rows.assignmentRow,
  visits: rows.visitRow,
  symptoms: rows.symptomRow,
  facts: rows.factRow,
  checks: rows.checkRow,
  attempts: rows.attemptRow,
  settingChanges: rows.settingChangeRow,
  precautions: rows.precautionRow,
  verifications: rows.verificationRow,
  photos: rows.photoRow,
  consents: agreements.consentRow,
  feeLines: agreements.feeLineRow,
  approvals: agreements.approvalRow,
  reports: agreements.reportRow,
  signatures: agreements.signatureRow,
  shareLinks: agreements.shareLinkRow,
  ratings: agreements.ratingRow,
  notes: agreements.noteRow,
  clockReadings: clockReadingRow,
  papers: agreements.paperRow,
  payments: agreements.paymentRow,
  stories: storyRow,
  dispatches: agreements.dispatchRow,
} as const;

type Lists = { [Name in keyof typeof CASE_LISTS]: z.infer<(typeof CASE_LISTS)[Name]>[] };
export type CaseRoot = z.infer<typeof caseRootSchema>;
export type CaseState = { v: 1; root: CaseRoot } & Lists;
export type CaseListName = keyof Lists;
export type Row<Name extends CaseListName> = Lists[Name][number];

export type Person = Row<'people'>;
export type Subject = Row<'subjects'>;
export type Appointment = Row<'appointments'>;
export type Visit = Row<'visits'>;
export type Symptom = Row<'symptoms'>;
export type Fact = Row<'facts'>;
export type CheckResult = Row<'checks'>;
export type Attempt = Row<'attempts'>;
export type SettingChange = Row<'settingChanges'>;
export type Verification = Row<'verifications'>;
export type FeeLine = Row<'feeLines'>;
export type Approval = Row<'approvals'>;
export type Consent = Row<'consents'>;
export type Photo = Row<'photos'>;
export type Report = Row<'reports'>;
export type Signature = Row<'signatures'>;
export type Payment = Row<'payments'>;
export type Paper = Row<'papers'>;
export type ShareLink = Row<'shareLinks'>;
export type Rating = Row<'ratings'>;
export type Dispatch = Row<'dispatches'>;

/** The whole state, to check what comes over the wire or out of storage. */
export const caseStateSchema = z.strictObject({
  v: z.literal(1),
  root: caseRootSchema,
  people: z.array(rows.personRow),
  subjects: z.array(rows.subjectRow),
  appointments: z.array(rows.appointmentRow),
  assignments: z.array(rows.assignmentRow),
  visits: z.array(rows.visitRow),
  symptoms: z.array(rows.symptomRow),
  facts: z.array(rows.factRow),
  checks: z.array(rows.checkRow),
  attempts: z.array(rows.attemptRow),
  settingChanges: z.array(rows.settingChangeRow),
  precautions: z.array(rows.precautionRow),
  verifications: z.array(rows.verificationRow),
  photos: z.array(rows.photoRow),
  consents: z.array(agreements.consentRow),
  feeLines: z.array(agreements.feeLineRow),
  approvals: z.array(agreements.approvalRow),
  reports: z.array(agreements.reportRow),
  signatures: z.array(agreements.signatureRow),
  shareLinks: z.array(agreements.shareLinkRow),
  ratings: z.array(agreements.ratingRow),
  notes: z.array(agreements.noteRow),
  // Cases of an earlier version have none.
  clockReadings: z._default(z.array(clockReadingRow), []),
  papers: z._default(z.array(agreements.paperRow), []),
  payments: z._default(z.array(agreements.paymentRow), []),
  stories: z._default(z.array(storyRow), []),
  dispatches: z._default(z.array(agreements.dispatchRow), []),
}) satisfies z.ZodMiniType<CaseState>;

/** A case without any rows yet. */
export const emptyCase = (root: CaseRoot): CaseState => ({
  v: 1,
  root,
  people: [],
  subjects: [],
  appointments: [],
  assignments: [],
  visits: [],
  symptoms: [],
  facts: [],
  checks: [],
  attempts: [],
  settingChanges: [],
  precautions: [],
  verifications: [],
  photos: [],
  consents: [],
  feeLines: [],
  approvals: [],
  reports: [],
  signatures: [],
  shareLinks: [],
  ratings: [],
  notes: [],
  clockReadings: [],
  papers: [],
  payments: [],
  stories: [],
  dispatches: [],
});

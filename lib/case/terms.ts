/** The closed lists of the case's words; labels are in lib/i18n/messages `words`. */
export const CHANNELS = ['phone', 'walk-in', 'on-site', 'remote'] as const;
export const CATEGORIES = [
  'email',
  'internet',
  'wifi',
  'computer',
  'slow',
  'new-computer',
  'printing',
  'warning',
  'other',
] as const;
export const URGENCIES = ['today', 'this-week', 'no-hurry'] as const;
export const WORK_STOPPED = ['stopped', 'hindered', 'no'] as const;
export const REQUEST_KINDS = ['repair', 'estimate-only', 'advice'] as const;
export const LANGUAGES = ['ja', 'en'] as const;

export const PERSON_ROLES = ['called', 'present', 'contract-holder', 'decides', 'pays', 'invoice'] as const;
export const SUBJECT_KINDS = ['account', 'device', 'line'] as const;
export const OPERATORS = ['customer', 'technician'] as const;
export const REPRODUCED = ['yes', 'no', 'not-tried'] as const;
export const DIRECTION_STATES = ['ok', 'fail', 'partly', 'unknown'] as const;

export const CERTAINTIES = ['confirmed', 'unverified', 'unknown', 'refused'] as const;
export const FACT_SOURCES = ['contract', 'note', 'told', 'device-settings', 'inferred'] as const;

export const ATTEMPT_CHANNELS = ['device', 'provider-page', 'chat', 'phone', 'mail', 'other'] as const;
export const ATTEMPT_OUTCOMES = ['worked', 'did-not', 'learnt', 'waiting', 'given-up', 'declined'] as const;
export const PHASES = ['work', 'search', 'wait-reply', 'wait-queue', 'wait-parts'] as const;
export const PRECAUTIONS = [
  'backup',
  'genuine-link',
  'clean-machine',
  'holder-consent',
  'list-old-password-devices',
] as const;

export const VERIFICATIONS = ['send', 'receive', 'forwarding', 'works'] as const;
export const VERIFICATION_OUTCOMES = ['ok', 'fail'] as const;

/** Safety questions of a check were answered, or a probe made it, which does nothing on the customer's machine. */
export const ASKED = ['answered', 'probe'] as const;
export const CONSENTS = [
  'procedure',
  'password-handling',
  'privacy',
  'photos',
  'open-mailbox',
  'backup-explained',
  // Not to get the contract paper of visiting sales is an answer with its reason (C106).
  'contract-paper',
  // That the case is told without the customer's name (C107).
  'story',
] as const;
/** How an answer reached the shop where nobody gave it in person. */
export const CONSENT_WAYS = ['phone', 'mail', 'in-person'] as const;
export const FEE_KINDS = [
  'call-out',
  'diagnosis',
  'work',
  'parts',
  'out-of-hours',
  'parking',
  'cancellation',
  'other',
] as const;
export const APPROVAL_ANSWERS = ['approved', 'diagnosis-only', 'declined'] as const;
/** Papers of the fee: before the work, to be paid, paid, given back, and the contract paper of visiting sales. */
export const PAPER_KINDS = ['estimate', 'invoice', 'receipt', 'credit', 'contract'] as const;
export const PAID_HOW = ['cash', 'card', 'qr', 'transfer', 'later', 'monthly'] as const;
/** How money can come in; the others tell when. */
export const RECEIVED_HOW = ['cash', 'card', 'qr', 'transfer'] as const;
export const PAYMENT_KINDS = ['payment', 'refund'] as const;

/** How a report is sent to a customer by the shop itself, and how far that is; `sent` by post is posted. */
export const DISPATCH_WAYS = ['post', 'mail'] as const;
export const DISPATCH_STATES = ['requested', 'trying', 'sent', 'refused', 'dropped'] as const;

export const CAUSE_SOURCES = ['seen', 'told'] as const;
export const VISIT_OUTCOMES = ['done', 'cancelled', 'nobody-home'] as const;

/** Stopping results: each a proper end of a visit, with words and a next day. */
export const STOP_REASONS = [
  'declined',
  'not-contract-holder',
  'waiting-provider',
  'follow-up',
  'referred',
  'suspected-fraud',
  'other',
] as const;
export const RESULTS = ['resolved', 'resolved-by-phone', ...STOP_REASONS] as const;

export const CASE_STATUSES = [
  'received',
  'scheduled',
  'en-route',
  'on-site',
  'follow-up',
  'review',
  'closed',
  'cancelled',
] as const;

export type CaseStatus = (typeof CASE_STATUSES)[number];
export type StopReason = (typeof STOP_REASONS)[number];
export type CaseResult = (typeof RESULTS)[number];
export type PaidHow = (typeof PAID_HOW)[number];
export type PaperKind = (typeof PAPER_KINDS)[number];
export type DispatchState = (typeof DISPATCH_STATES)[number];
export type Phase = (typeof PHASES)[number];
export type Category = (typeof CATEGORIES)[number];

/** Every reason for which a mutation can be refused; words for each are in lib/i18n/messages `errors.refusal`. */
export const REFUSALS = [
  'malformed',
  'unknown-name',
  'protocol-too-old',
  'id-reused',
  'out-of-order',
  'not-found',
  'already-exists',
  'not-allowed',
  'wrong-state',
  'time-in-future',
  'times-crossed',
  'visit-has-entries',
  'visit-went-on',
  'case-closed',
  'unknown-row',
  'unknown-technician',
  'time-taken',
  'estimate-missing',
  'verification-missing',
  'wait-open',
  'precaution-missing',
  'report-issued',
  'report-missing',
  'content-changed',
  'email-taken',
  'last-administrator',
  'consent-missing',
  'story-incomplete',
  'personal-data',
] as const;

export type Refusal = (typeof REFUSALS)[number];

const KNOWN: ReadonlySet<string> = new Set(REFUSALS);

/** Whether a code is one that this version has words for; a newer server may know more. */
export const isRefusal = (code: string): code is Refusal => KNOWN.has(code);

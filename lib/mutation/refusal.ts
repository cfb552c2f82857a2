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
  'case-closed',
  'unknown-row',
  'unknown-technician',
  'estimate-missing',
  'verification-missing',
  'wait-open',
  'precaution-missing',
  'report-issued',
  'report-missing',
  'content-changed',
  'email-taken',
  'last-administrator',
] as const;

export type Refusal = (typeof REFUSALS)[number];

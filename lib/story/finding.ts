/** What the case itself says of its people: never to be told. */
export const OWN_KINDS = [
  'own-name',
  'own-address',
  'own-phone',
  'own-mail',
  'own-domain',
  'own-login',
  'own-reference',
  'own-serial',
  'own-day',
] as const;

/** What looks like personal data; somebody of the office may say that it is none, and why. */
export const GENERAL_KINDS = [
  'own-amount',
  'name',
  'company',
  'address',
  'postal-code',
  'phone',
  'mail',
  'site',
  'handle',
  'network-address',
  'place',
  'day',
  'card',
  'my-number',
  'invoice-number',
  'plate',
  'digits',
] as const;

export const FINDING_KINDS = [...OWN_KINDS, ...GENERAL_KINDS] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Something in a text that may say who it is about: from `start` up to, not including, `end`, in UTF-16 units. */
export type Finding = {
  start: number;
  end: number;
  words: string;
  kind: FindingKind;
  /** Whom or what it gives away, as the case has it; null where it only looks like something. */
  because: string | null;
};

const OWN: ReadonlySet<string> = new Set(OWN_KINDS);

/** Whether a finding is the case's own: then nobody can say that it is not personal. */
export const isOwn = ({ kind }: Pick<Finding, 'kind'>): boolean => OWN.has(kind);

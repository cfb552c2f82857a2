/** Whose name it is: the customer's, somebody's at the visit, the shop's own, or of another company's desk. */
export type NameOf = 'customer' | 'person' | 'technician' | 'desk';

export type KnownName = {
  words: string;
  /** How it is read, in kana, where anybody wrote it down. */
  kana: string | null;
  of: NameOf;
  /** A firm, whatever its name looks like. */
  firm?: boolean;
};

export type KnownAddress = {
  postalCode: string | null;
  prefecture: string | null;
  city: string | null;
  street: string | null;
  building: string | null;
};

/** What a case knows of the people in it: whatever may stand in no story of it. */
export type Known = {
  names: readonly KnownName[];
  addresses: readonly KnownAddress[];
  phones: readonly string[];
  mails: readonly string[];
  domains: readonly string[];
  /** Names and numbers to sign in with. */
  logins: readonly string[];
  /** Numbers of cases, papers and enquiries. */
  references: readonly string[];
  serials: readonly string[];
  /** Yen that the customer was asked for. */
  amounts: readonly number[];
  /** Days on which somebody was there, `YYYY-MM-DD`. */
  days: readonly string[];
  /** What everybody may know: the shop's own name, phone and addresses. */
  open: readonly string[];
};

import * as z from 'zod/mini';
import { day, instant, optionalText, sha256, text, uuid } from '@/lib/mutation/text';
import * as terms from './terms';

const id = uuid();
const optionalId = z.nullable(id);
const optionalInstant = z.nullable(instant());
const withdrawnAt = optionalInstant;
const yen = z.int().check(z.gte(-10_000_000), z.lte(10_000_000));

/** `way` is how the answer reached the shop; null where it was given beside the tablet. */
export const consentRow = z.strictObject({
  id,
  personId: id,
  kind: z.enum(terms.CONSENTS),
  given: z.boolean(),
  words: optionalText(),
  way: z._default(z.nullable(z.enum(terms.CONSENT_WAYS)), null),
  givenAt: instant(),
  withdrawnAt: z._default(withdrawnAt, null),
});

/** Amounts are yen with tax included, for one; `due` also when nothing could be solved. */
export const feeLineRow = z.strictObject({
  id,
  feeItemId: optionalId,
  kind: z.enum(terms.FEE_KINDS),
  label: text(200),
  note: optionalText(500),
  amount: yen,
  quantity: z.int32().check(z.gte(1), z.lte(1000)),
  taxRate: z.int32().check(z.gte(0), z.lte(100)),
  due: z.boolean(),
  addedAt: instant(),
  removedAt: optionalInstant,
});

export const approvalRow = z.strictObject({
  id,
  personId: id,
  kind: z.enum(['estimate', 'addition']),
  answer: z.enum(terms.APPROVAL_ANSWERS),
  lineIds: z.array(id),
  total: yen,
  approvedAt: instant(),
  withdrawnAt,
});

export const reportRow = z.strictObject({
  id,
  revision: z.int32(),
  language: z.enum(terms.LANGUAGES),
  content: text(200_000),
  contentHash: sha256(),
  changeNote: optionalText(),
  issuedById: id,
  issuedAt: instant(),
});

/** `drawing` is the path data of an SVG, in a box of 600 by 200. */
export const signatureRow = z.strictObject({
  id,
  reportId: id,
  personId: optionalId,
  name: optionalText(200),
  kind: z.enum(['signed', 'declined']),
  reason: optionalText(1000),
  drawing: z.nullable(z.string().check(z.maxLength(100_000), z.regex(/^[MLCQZ0-9., -]+$/))),
  contentHash: sha256(),
  signedAt: instant(),
});

/** How many digits a PIN has. */
export const pinDigits = z.int32().check(z.gte(4), z.lte(6));

/**
 * `cardHash` finds the link by the short code of a card, and `cardSeal` holds its token for whoever knows that code: see
 * lib/report/card-code.ts.
 */
export const shareLinkRow = z.strictObject({
  id,
  tokenHash: sha256(),
  pinTag: z.nullable(sha256()),
  pinDigits: z._default(pinDigits, 4),
  cardHash: z._default(z.nullable(sha256()), null),
  cardSeal: z._default(z.nullable(text(200)), null),
  madeAt: instant(),
  expiresAt: optionalInstant,
  revokedAt: optionalInstant,
});

/**
 * A paper as it was given. `total` is its amount in yen with tax: what is asked, what was received, or what a credit note
 * gives back. `correctsId` is the paper that a credit note corrects.
 */
export const paperRow = z.strictObject({
  id,
  kind: z.enum(terms.PAPER_KINDS),
  serial: z.int32().check(z.gte(1), z.lte(999)),
  language: z.enum(terms.LANGUAGES),
  content: text(200_000),
  contentHash: sha256(),
  total: z.int32(),
  addressee: text(400),
  correctsId: optionalId,
  issuedById: id,
  issuedAt: instant(),
});

const money = z.int32().check(z.gte(1), z.lte(100_000_000));

/** Money that came in or was given back, in yen; `tendered` is the cash that was handed over, with change to it. */
export const paymentRow = z.strictObject({
  id,
  kind: z.enum(terms.PAYMENT_KINDS),
  how: z.enum(terms.RECEIVED_HOW),
  amount: money,
  tendered: z.nullable(money),
  note: optionalText(500),
  takenById: id,
  takenAt: instant(),
  withdrawnAt,
});

/** `ratedAt` is when it was first given, `seenAt` when the office has taken note of it as it stands. */
export const ratingRow = z.strictObject({
  id,
  score: z.int32().check(z.gte(1), z.lte(5)),
  words: optionalText(2000),
  mayTell: z.boolean(),
  ratedAt: instant(),
  changedAt: z._default(optionalInstant, null),
  seenAt: z._default(optionalInstant, null),
});

/**
 * A report on its way to the customer. `to` is a mail address, or for the post what the office has to know; `words` is
 * what the mail server said.
 */
export const dispatchRow = z.strictObject({
  id,
  way: z.enum(terms.DISPATCH_WAYS),
  linkId: optionalId,
  to: optionalText(500),
  state: z.enum(terms.DISPATCH_STATES),
  words: optionalText(500),
  askedById: id,
  askedAt: instant(),
  settledAt: optionalInstant,
});

export const noteRow = z.strictObject({ id, words: text(), notedById: id, notedAt: instant(), withdrawnAt });

export const nextDay = z.nullable(day());

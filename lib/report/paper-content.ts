import * as z from 'zod/mini';
import { paperRow } from '@/lib/case/agreement-rows';
import * as terms from '@/lib/case/terms';
import { day, instant, optionalText, text } from '@/lib/mutation/text';
import { shopRootSchema } from '@/lib/shop/state';
import { canonicalJson } from '@/lib/sync/fingerprint';

/**
 * What a paper says, whole, in one language, as it stood when it was issued. It is stored as its canonical text and never
 * rebuilt, so a new shape gets a new `schemaVersion` and the old one stays readable. Amounts are yen with tax.
 */
const paperContentSchema = z.strictObject({
  schemaVersion: z.literal(1),
  ...z.pick(paperRow, { kind: true, serial: true, language: true, total: true, addressee: true }).shape,
  zone: text(60),
  caseNumber: z.nullable(text(20)),
  /** What it is about: the trouble in one line. */
  headline: text(200),
  /** When the work was done; null before it was. */
  servedAt: z.nullable(instant()),
  issuer: z.pick(shopRootSchema, {
    name: true,
    postalCode: true,
    address: true,
    phone: true,
    registrationNumber: true,
  }),
  /** Whether it has all that a qualified invoice (適格請求書), or a qualified note of return, must have. */
  qualified: z.boolean(),
  lines: z.array(
    z.strictObject({
      label: text(200),
      note: optionalText(500),
      quantity: z.int(),
      total: z.int(),
      taxRate: z.int(),
      /** When the customer approved it; null where nobody did yet. */
      approvedAt: z.nullable(instant()),
    }),
  ),
  /** Per rate in percent: yen with tax of these lines, and the tax in it, rounded once. */
  rates: z.array(z.strictObject({ rate: z.int(), total: z.int(), tax: z.int() })),
  /** How it was or will be paid, what was received so far, and what is still owed. */
  paid: z.strictObject({
    how: z.nullable(z.enum(terms.PAID_HOW)),
    received: z.int(),
    left: z.int(),
    /** The cash that was handed over for a receipt's amount; left out where it was that amount. */
    tendered: z.optional(z.int()),
  }),
  /** What a credit note corrects, and why. */
  corrects: z.nullable(
    z.strictObject({ kind: paperRow.shape.kind, serial: z.int(), issuedAt: instant(), reason: text(1000) }),
  ),
  /** What the paper of visiting sales must say besides (特定商取引法 5条, 施行規則 3条); no other paper has it. */
  contract: z.optional(
    z.strictObject({
      /** Who answers for the shop (代表者), and who made the contract with the customer. */
      representative: text(200),
      technician: text(100),
      /** When the customer approved last what is asked for; null where it is the paper's own date. */
      contractedAt: z.nullable(instant()),
      /** The day on which what is left will be done; null where nothing is. */
      nextOn: z.nullable(day()),
      /** What the shop answers for afterwards. */
      warranty: optionalText(1000),
      /** The shop's text on cooling off, in the paper's language. */
      coolingOff: text(4000),
    }),
  ),
});

export type PaperContent = z.infer<typeof paperContentSchema>;
export type PaperLine = PaperContent['lines'][number];

/** Whether a contract paper has the parts that may be missing in a shop's data, or not be settled yet (C106). */
export const isWholeContract = ({ issuer, paid, contract }: PaperContent): boolean =>
  contract !== undefined && issuer.address !== null && issuer.phone !== null && paid.how !== null;

/** The one text of a paper, which is stored and hashed. */
export const canonicalPaper = (content: PaperContent): string => canonicalJson(content);

/**
 * Reads a stored paper.
 * @param stored the canonical text
 * @returns the content, or null where the text is no paper of a version that is known here
 */
export const readPaper = (stored: string): PaperContent | null => {
  try {
    const parsed = paperContentSchema.safeParse(JSON.parse(stored));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};

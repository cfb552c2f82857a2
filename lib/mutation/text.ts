import * as z from 'zod/mini';

/** Longest text anybody may type into one field, in UTF-16 units. */
export const LONGEST_TEXT = 10_000;

/**
 * Whether Postgres and every tablet can keep a text as it is.
 * @param value any string
 * @returns false for NUL characters and for halves of a surrogate pair, which Postgres refuses
 */
export const isStorable = (value: string): boolean => !value.includes('\0') && !/\p{Surrogate}/u.test(value);

/**
 * The one schema for text that people type: well-formed, without NUL, not blank, bounded.
 * @param max most UTF-16 units allowed
 */
export const text = (max = LONGEST_TEXT) =>
  z.string().check(
    z.maxLength(max),
    z.refine(isStorable),
    z.refine((value) => value.trim() !== ''),
  );

/** Like `text`, where leaving it out is a fine answer. */
export const optionalText = (max = LONGEST_TEXT) => z.nullable(text(max));

// Years that Postgres, JavaScript and people agree on; a day that the calendar does not have is refused.
const YEARS = '(?:19[7-9]|2\\d\\d)\\d';
const exists = (iso: string): boolean =>
  !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString() === iso;

/** An instant: ISO 8601 in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export const instant = () =>
  z
    .string()
    .check(z.regex(new RegExp(`^${YEARS}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$`)), z.refine(exists));

/** A calendar day in the shop's zone, `YYYY-MM-DD`. */
export const day = () =>
  z.string().check(
    z.regex(new RegExp(`^${YEARS}-\\d\\d-\\d\\d$`)),
    z.refine((value) => exists(`${value}T00:00:00.000Z`)),
  );

/** A UUID in lower case, so that text order is Postgres' order. */
export const uuid = () =>
  z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));

/** SHA-256 as lower-case hexadecimal digits. */
export const sha256 = () => z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** What somebody left in a field, as arguments hold it: trimmed, null where nothing is left. */
export const orNull = (typed: string): string | null => typed.trim() || null;

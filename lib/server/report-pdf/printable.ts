import 'server-only';

/** Radicals that look like characters and are others; some keyboards and copied texts hold them. */
const RADICALS = /[⺀-⻳⼀-⿕]/gu;

// No control characters beside the line break, nothing that turns the direction of what follows.
// oxlint-disable-next-line no-control-regex -- they are what is taken out
const UNPRINTABLE = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g;

/** Where a line may break on a narrow screen; whoever searches a PDF does not type it. */
const BREAK = /\u200B/g;

const printableText = (text: string): string =>
  text
    .replace(BREAK, '')
    .normalize('NFC')
    .replace(RADICALS, (radical) => radical.normalize('NFKC'))
    .replace(UNPRINTABLE, ' ');

/** A document whose texts can be set: composed, look-alike radicals folded, nothing invisible that does harm. */
export const printable = <Value>(value: Value): Value => {
  if (typeof value === 'string') return printableText(value) as Value;
  if (Array.isArray(value)) return value.map(printable) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, printable(inner)])) as Value;
};

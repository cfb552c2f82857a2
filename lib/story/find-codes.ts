import type { Finding, FindingKind } from './finding';
import { foldedCodes, stretchOf } from './folded';
import type { Known } from './known';

const codeOf = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

const phoneNeedles = (phone: string): string[] => {
  const plain = phone.normalize('NFKC');
  const digits = plain.replace(/\D/g, '').replace(/^81(?=[1-9])/, '0');
  const local = plain.split(/\D+/).filter(Boolean).slice(1).join('');
  const abroad = digits.replace(/^0/, '81');
  return [digits, abroad, local, digits.slice(-8), digits.slice(-7)].filter((one) => one.length >= 6);
};

/** A code whole, and what somebody leaves when they shorten it: without its first letters, digits alone. */
const codeNeedles = (words: string): string[] => {
  const code = codeOf(words);
  const digits = code.replace(/\D/g, '');
  const bare = code.replace(/^[a-z]+/, '');
  return [code, ...(bare.length >= 7 ? [bare] : []), ...(digits.length >= 7 ? [digits] : [])].filter(
    (one) => one.length >= 4 && /\d/.test(one),
  );
};

/** What stands before the last digits of a number. */
const ENDING = /下\s*[4４四]|末尾|けた|桁|last|ending/i;

const isCode = (character: string | undefined): boolean => /[a-z0-9０-９Ａ-Ｚａ-ｚ]/i.test(character ?? '');

/** Phones, postal codes, sign-in names, reference and serial numbers that the case knows, in any punctuation. */
export const findCodes = (text: string, known: Known): Finding[] => {
  const codes = foldedCodes(text);
  const find = (kind: FindingKind, because: string, needles: readonly string[]): Finding[] =>
    needles.flatMap((needle) => {
      const found: Finding[] = [];
      for (let at = codes.text.indexOf(needle); at >= 0; at = codes.text.indexOf(needle, at + 1)) {
        const { start, end } = stretchOf(codes, at, needle.length);
        const whole = !isCode(text[start - 1]) && !isCode(text[end]);
        if (whole || needle.length >= 7)
          found.push({ start, end, words: text.slice(start, end), kind, because });
      }
      return found;
    });
  return [
    ...known.phones.flatMap((phone) => [
      ...find('own-phone', phone, phoneNeedles(phone)),
      ...find('own-phone', phone, [codeOf(phone).slice(-4)]).filter(({ start }) =>
        ENDING.test(text.slice(Math.max(0, start - 14), start)),
      ),
    ]),
    ...known.addresses.flatMap(({ postalCode }) =>
      postalCode ? find('own-address', postalCode, [codeOf(postalCode)]) : [],
    ),
    ...known.logins.flatMap((login) => find('own-login', login, codeNeedles(login))),
    ...known.references.flatMap((reference) => find('own-reference', reference, codeNeedles(reference))),
    ...known.serials.flatMap((serial) => find('own-serial', serial, codeNeedles(serial))),
  ];
};

import type { Finding, FindingKind } from './finding';
import { findPattern } from './find-pattern';
import { AT, DOT } from './find-mails';
import { foldedPlain } from './folded';

/** Sites and services that everybody uses: to name one says nothing of anybody. */
const EVERYBODYS =
  /^(?:www\.)?(?:outlook|office|microsoft|live|hotmail|gmail|google|apple|icloud|yahoo|amazon|youtube|zoom|chatgpt)\.(?:com|co\.jp|jp|us)$/;
// Networks of one's own, resolvers that everybody may ask, and masks.
const PRIVATE =
  /^(?:10\.|127\.|0\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|255\.|8\.8\.|1\.1\.1\.|1\.0\.0\.)/;

const digitsOf = (words: string): string => words.replace(/\D/g, '');

const isCard = (digits: string): boolean => {
  let sum = 0;
  Array.from(digits)
    .toReversed()
    .forEach((digit, index) => {
      const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
      sum += doubled > 9 ? doubled - 9 : doubled;
    });
  return digits.length >= 13 && digits.length <= 19 && sum % 10 === 0;
};

/** The last digit of an individual number proves the eleven before it. */
const isMyNumber = (digits: string): boolean => {
  if (digits.length !== 12) return false;
  const sum = Array.from(digits.slice(0, 11))
    .toReversed()
    .reduce((all, digit, index) => all + Number(digit) * (index < 6 ? index + 2 : index - 4), 0);
  return Number(digits[11]) === (sum % 11 <= 1 ? 0 : 11 - (sum % 11));
};

const N = '[\\d〇一二三四五六七八九十百]+';

type Rule = readonly [FindingKind, RegExp, ((words: string) => boolean)?];

const RULES: readonly Rule[] = [
  ['mail', new RegExp(`[\\w.+-]+${AT}[a-z0-9-]+(?:${DOT}[a-z0-9-]+)+`, 'gu')],
  ['site', /https?:\/\/[^\s、。「」<>"]+/g],
  [
    'site',
    /(?<![@\w.-])(?:[a-z0-9-]+\.)+(?:jp|com|net|org|info|biz|io|dev|shop|site|xyz|tv|example|test)(?![\w-])/g,
    (words) => !EVERYBODYS.test(words),
  ],
  ['handle', /(?<![\w.])@[a-z_][\w.]{2,}/g],
  ['network-address', /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)/g, (words) => !PRIVATE.test(words)],
  ['network-address', /(?<![\w:])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![\w:])/g],
  [
    'network-address',
    /(?<![\w:])(?:[0-9a-f]{1,4}:){1,7}(?::?[0-9a-f]{1,4}){1,7}(?![\w:])/g,
    (words) => /::|(?:.*:){4}/.test(words),
  ],
  [
    'phone',
    /(?<![\w])(?:\+\s*81|0)[\s().・-]*\d(?:[\s().・-]*\d){7,9}(?!\d)/g,
    (words) => /^[+0]/.test(words),
  ],
  ['phone', /(?<![\w-])\d{2,4}-\d{4}(?![\w-])/g],
  ['postal-code', /〒?\s*(?<![\w-])\d{3}-\d{4}(?![\w-])/g],
  ['postal-code', /〒\s*\d{7}(?!\d)/g],
  ['place', /(?<![\d.])[-+]?\d{1,3}\.\d{4,},\s*[-+]?\d{1,3}\.\d{4,}/g],
  ['plate', /[\p{Script=Han}]{1,4}\s*\d{3}\s*[ぁ-んa-z]\s*\d{1,2}-\d{2}/gu],
  ['invoice-number', /(?<![a-z0-9])t-?\d{13}(?!\d)/g],
  ['card', /(?<![\w])\d(?:[\s-]?\d){12,18}(?!\d)/g, (words) => isCard(digitsOf(words))],
  ['my-number', /(?<![\w])\d(?:[\s-]?\d){11}(?!\d)/g, (words) => isMyNumber(digitsOf(words))],
  ['digits', /(?<![\w.])\d(?:-?\d){6,}(?![\w])/g],
  ['digits', /(?<![\w])(?!kb\d|0x)[a-z]{1,4}-?\d{6,}(?!\d)/g],
  [
    'address',
    new RegExp(
      `[\\p{Script=Han}ぁ-んァ-ヶ]{1,6}[町村区]?${N}(?:丁目|番地)(?:${N}(?:番地?|号|-))*(?:\\d+)?`,
      'gu',
    ),
  ],
  ['address', /[\p{Script=Han}]{1,5}[町村]\d+-\d+(?:-\d+)?/gu],
  ['address', /(?:\d+\s+)?[a-z]{2,}-(?:cho|machi|ku|shi|mura|gun|chome)(?![a-z])/g],
  [
    'address',
    /[\p{Script=Han}ァ-ヶーa-z]{1,12}(?:マンション|アパート|ハイツ|コーポ|ビル|メゾン|レジデンス|パレス|荘|団地|ハイム|タワー)\s*[a-z]?-?\d{1,4}/gu,
  ],
  ['address', new RegExp(`${N}号室`, 'gu')],
  [
    'day',
    /(?:(?:19|20)\d{2}|(?:明治|大正|昭和|平成|令和)\s*(?:\d{1,2}|元))\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日/g,
  ],
  ['day', /(?<![\d/])(?:19|20)\d{2}[/-]\d{1,2}[/-]\d{1,2}(?![\d/])/g],
  ['day', /(?:\d{1,2}\s*月\s*\d{1,2}\s*日|(?:大正|昭和|平成|[tsh])?\s*\d{1,4}\s*年)\s*生まれ/g],
  ['day', /(?<![\d/])\d{1,2}\/\d{1,2}\/(?:19|20)\d{2}(?![\d/])/g],
  ['address', /(?<![a-z])(?:apartment|apt|room|suite|unit)\.?\s*#?\d{1,4}(?!\d)/g],
];

/** What looks like somebody's address, number or account, whoever it may be. */
export const findGeneral = (text: string): Finding[] => {
  const plain = foldedPlain(text);
  return RULES.flatMap(([kind, pattern, accept]) =>
    findPattern(text, plain, pattern, kind, null, ([match]) => accept?.(match.trim()) ?? true),
  );
};

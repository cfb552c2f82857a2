import type { Finding } from './finding';
import { findPattern } from './find-pattern';
import { foldedPlain } from './folded';
import type { Known } from './known';
import { digitByDigit, inKanji, numberPattern, yenOf } from './number-words';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

const dayPatterns = (day: string): string[] => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const era = year - 2018;
  // A tablet whose clock had lost its battery writes days before Reiwa.
  const reiwa = era > 0 ? `|(?:令和|r)\\.?\\s*(?:${era}|${inKanji(era)})` : '';
  const years = `(?:(?:西暦)?${year}|${digitByDigit(year)}${reiwa})`;
  const m = numberPattern(month);
  const d = numberPattern(date);
  const name = MONTHS[month - 1] ?? '';
  const english = `(?:${name}|${name.slice(0, 3)}\\.?)`;
  const nth = `0?${date}(?:st|nd|rd|th)?`;
  return [
    `(?:${years}\\s*年\\s*)?(?<![\\d十])${m}\\s*月\\s*${d}\\s*日`,
    `${years}\\s*[/.-]\\s*0?${month}\\s*[/.-]\\s*0?${date}(?!\\d)`,
    `(?<![\\d/.])0?${month}\\s*/\\s*0?${date}(?![\\d/])`,
    `(?<![\\d/.-])0?${month}-0?${date}(?![\\d-])`,
    `(?<![\\d/.-])(?:0?${date}[/.-]0?${month}|0?${month}[/.-]0?${date})[/.-]${year}(?!\\d)`,
    ...(date >= 10
      ? [`(?<![\\d月十])${d}\\s*日(?!間|以内|後|前|目|ほど|ごろ|くらい|ぐらい|分|近く|続)`]
      : []),
    `(?<![\\d])${nth}\\s+(?:of\\s+)?${english}(?![a-z])`,
    `(?<![a-z])${english}\\s+(?:the\\s+)?${nth}(?!\\d)`,
  ];
};

const AMOUNT = /(?:[¥\\]\s*[\d,]+|[\d,〇一二三四五六七八九十百千万]+\s*(?:円|yen|えん))/gu;

/** Days on which somebody was there, and what the customer was asked for. */
export const findDays = (text: string, { days, amounts }: Known): Finding[] => {
  const plain = foldedPlain(text);
  const known = new Set(amounts);
  const asked = findPattern(text, plain, AMOUNT, 'own-amount', null, ([match]) => {
    const yen = yenOf(match.replace(/[¥\\]|円|yen|えん/g, ''));
    return yen !== null && known.has(yen);
  });
  const dated = days.flatMap((day) =>
    dayPatterns(day).flatMap((pattern) =>
      findPattern(text, plain, new RegExp(pattern, 'gu'), 'own-day', day),
    ),
  );
  return [...dated, ...asked];
};

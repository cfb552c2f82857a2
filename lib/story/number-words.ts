const DIGITS = '〇一二三四五六七八九';

/** A whole number from 0 to 99,999,999 in kanji: 14 is 十四, 1280 is 千二百八十. */
export const inKanji = (value: number): string => {
  if (value === 0) return '〇';
  let out = '';
  for (const [unit, sign] of [
    [10_000, '万'],
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const count = Math.floor(value / unit) % (unit === 10_000 ? 10_000 : 10);
    if (count === 0) continue;
    if (unit === 10_000) out += inKanji(count) + sign;
    else out += (count === 1 && unit !== 1 ? '' : (DIGITS[count] ?? '')) + sign;
  }
  return out;
};

/** Digit by digit: 1280 is 一二八〇. */
export const digitByDigit = (value: number): string =>
  Array.from(String(value), (digit) => DIGITS[Number(digit)] ?? '').join('');

/** Every way in which a whole number may be written, for a pattern over folded text. */
export const numberPattern = (value: number): string =>
  `(?:0?${value}|${[...new Set([inKanji(value), digitByDigit(value)])].join('|')})`;

/** What an amount says, in yen: digits, kanji and both mixed (3万3千); null where it is no number. */
export const yenOf = (words: string): number | null => {
  const plain = words
    .replace(/[,\s]/g, '')
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(DIGITS.indexOf(digit)));
  if (!/^[\d十百千万]+$/.test(plain)) return null;
  let total = 0;
  let part = 0;
  let digits = '';
  for (const sign of plain) {
    if (/\d/.test(sign)) digits += sign;
    else if (sign === '万') {
      total += (part + Number(digits || (part === 0 ? 1 : 0))) * 10_000;
      part = 0;
      digits = '';
    } else {
      part += Number(digits || 1) * (sign === '千' ? 1000 : sign === '百' ? 100 : 10);
      digits = '';
    }
  }
  return total + part + Number(digits || 0);
};

/** As a part of a pattern, every sign meaning itself. */
export const literally = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

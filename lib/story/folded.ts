import { plainKanji } from './kanji-variants';

/** A text made comparable, which still knows where each of its units came from. */
export type Folded = {
  text: string;
  /** Where in the original each unit begins, and where it ends. */
  starts: number[];
  ends: number[];
};

// A mark that belongs to the character before it: accents, voicing (half-width too), selectors of a form.
const MARK = /[\p{M}\uff9e\uff9f]/u;
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const DASH = /[\u2010-\u2015\u2212\uff0d\uff70\u30fc\u301c\uff5e~]/;

/**
 * Each character with its marks, in one width and small letters; a dash of any kind as `-`, unseen ones gone.
 * @param change makes more of it alike; an empty string leaves the character out
 */
export const folded = (
  text: string,
  change: (character: string, before: string) => string = (character) => character,
): Folded => {
  const out: Folded = { text: '', starts: [], ends: [] };
  const characters = Array.from(text);
  let at = 0;
  for (let index = 0; index < characters.length; index += 1) {
    const start = at;
    let cluster = characters[index] ?? '';
    while (MARK.test(characters[index + 1] ?? '')) cluster += characters[(index += 1)] ?? '';
    at += cluster.length;
    if (UNSEEN.test(cluster)) continue;
    const plain = cluster
      .replace(/\uff9e/g, '\u3099')
      .replace(/\uff9f/g, '\u309a')
      .normalize('NFKC')
      .toLowerCase();
    for (const character of plain.replace(/\p{Variation_Selector}/gu, '')) {
      const changed = change(character, out.text.slice(-1));
      for (const unit of changed) {
        out.text += unit;
        for (let more = 0; more < unit.length; more += 1) {
          out.starts.push(start);
          out.ends.push(at);
        }
      }
      const last = out.ends.length - 1;
      // What only lengthens a sound still belongs to it.
      if (changed === '' && last >= 0 && /[ーあいうえおアイウエオ]/.test(character)) out.ends[last] = at;
    }
  }
  return out;
};

const hiragana = (character: string): string =>
  /[\u30a1-\u30f6]/.test(character) ? String.fromCharCode(character.charCodeAt(0) - 0x60) : character;

const SMALL: Record<string, string> = Object.fromEntries(
  Array.from(
    'ぁあぃいぅうぇえぉおっつゃやゅゆょよゎわゕかゖけゐいゑえづずぢじ'.matchAll(/(.)(.)/g),
    ([, kana = '', plain = '']) => [kana, plain],
  ),
);

const BETWEEN = /[\s・·•‧_.*|/\\-]/;

/** The kana of one sound: one script, no small ones. */
export const plainKana = (character: string): string => {
  const kana = hiragana(character);
  return SMALL[kana] ?? kana;
};

/** As names and places are compared: one script of kana, one form of each kanji, nothing between the letters. */
export const foldedLetters = (text: string): Folded =>
  folded(text, (character, before) => {
    if (character === '\n') return character;
    if (character === '々' || character === '〻') return before;
    return BETWEEN.test(character) ? '' : plainKanji(plainKana(character));
  });

const KANJI_DIGITS = '〇一二三四五六七八九';

/** As numbers and identifiers are compared: letters and digits, also those written in kanji; anything else is a gap. */
export const foldedCodes = (text: string): Folded =>
  folded(text, (character) => {
    if (/[a-z0-9]/.test(character)) return character;
    if (character === '零' || character === '○' || character === '◯') return '0';
    const digit = KANJI_DIGITS.indexOf(character);
    if (digit >= 0) return String(digit);
    return DASH.test(character) || /[\s・().,:#の/_+-]/.test(character) ? '' : '\n';
  });

/** As patterns read a text: one width, small letters, one kind of dash. */
export const foldedPlain = (text: string): Folded =>
  folded(text, (character) => (DASH.test(character) ? '-' : character));

/** Where in the original a stretch of the folded text stands. */
export const stretchOf = (
  { starts, ends }: Folded,
  from: number,
  length: number,
): { start: number; end: number } => ({ start: starts[from] ?? 0, end: ends[from + length - 1] ?? 0 });

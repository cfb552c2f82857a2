import { folded, plainKana } from './folded';

const ROWS: Record<string, string> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  s: 'さしすせそ',
  t: 'たちつてと',
  n: 'なにぬねの',
  h: 'はひふへほ',
  m: 'まみむめも',
  y: 'や ゆ よ',
  r: 'らりるれろ',
  w: 'わ   を',
  g: 'がぎぐげご',
  z: 'ざじずぜぞ',
  d: 'だぢづでど',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
};

const SOUNDS = new Map<string, string>([
  ['ん', 'n'],
  ['ゔ', 'v'],
]);
for (const [consonant, row] of Object.entries(ROWS)) {
  Array.from(row).forEach((kana, index) => {
    if (kana !== ' ') SOUNDS.set(kana, `${consonant}${'aiueo'[index] ?? ''}`);
  });
}

const GLIDES: Record<string, string> = {
  ゃ: 'ya',
  ゅ: 'yu',
  ょ: 'yo',
  ぁ: 'a',
  ぃ: 'i',
  ぅ: 'u',
  ぇ: 'e',
  ぉ: 'o',
};

/** Kana in Latin letters, one way of many; `latinKey` makes the ways alike. */
const latinOf = (kana: string): string => {
  let out = '';
  let doubled = false;
  for (const character of folded(kana, (one) =>
    /[\u30a1-\u30f6]/.test(one) ? String.fromCharCode(one.charCodeAt(0) - 0x60) : one,
  ).text) {
    const glide = GLIDES[character];
    if (character === 'っ') doubled = true;
    else if (character === 'ー') out += out.slice(-1);
    else if (glide !== undefined) out = out.slice(0, -1) + glide;
    else {
      const sound = SOUNDS.get(character) ?? '';
      out += doubled ? sound.slice(0, 1) + sound : sound;
      doubled = false;
    }
  }
  return out;
};

/**
 * Latin letters as a Japanese name is compared in them: every system of writing it, with long vowels or without,
 * comes to the same.
 */
export const latinKey = (letters: string): string =>
  letters
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/sy(?=[auo])/g, 'sh')
    .replace(/(?:ty|cy)(?=[auo])/g, 'ch')
    .replace(/(?:zy|jy|dy)(?=[auo])/g, 'j')
    .replace(/si/g, 'shi')
    .replace(/ti/g, 'chi')
    .replace(/tu/g, 'tsu')
    .replace(/(?<![sc])hu/g, 'fu')
    .replace(/[zd]i/g, 'ji')
    .replace(/dz?u/g, 'zu')
    .replace(/c(?=ch)/g, 't')
    .replace(/m(?=[bmp])/g, 'n')
    .replace(/oh(?![aiueoy])/g, 'o')
    .replace(/ou/g, 'o')
    .replace(/([aiueo])\1+/g, '$1');

/** A reading as Latin letters are compared. */
export const latinKeyOf = (kana: string): string => latinKey(latinOf(kana));

const VOWEL_ROWS = [
  'あかさたなはまやらわがざだばぱ',
  'いきしちにひみりぎじびぴ',
  'うくすつぬふむゆるぐずぶぷ',
  'えけせてねへめれげぜでべぺ',
  'おこそとのほもよろをごぞどぼぽ',
];
const rowOf = (kana: string): number => VOWEL_ROWS.findIndex((row) => row.includes(kana));

/** Whether a kana only makes the one before it longer. */
const lengthens = (kana: string, before: string): boolean => {
  if (kana === 'ー' || kana === '-') return true;
  const vowel = 'あいうえお'.indexOf(kana);
  if (vowel < 0 || before === '') return false;
  return rowOf(before) === vowel || (kana === 'う' && rowOf(before) === 4);
};

/** One kana as it is compared, `before` being the one before it: nothing where it only lengthens that one. */
export const shortKana = (character: string, before: string): string => {
  const kana = plainKana(character);
  return lengthens(kana, before) ? '' : kana;
};

/** A reading as kana are compared: one script, small ones large, long vowels short. */
export const kanaKey = (kana: string): string =>
  folded(kana, (character, before) => (/[\s・]/.test(character) ? '' : shortKana(character, before))).text;

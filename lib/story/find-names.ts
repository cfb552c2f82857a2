import type { Finding } from './finding';
import { folded, foldedLetters, stretchOf } from './folded';
import type { KnownName } from './known';
import { type NameNeedles, needlesOf } from './name-needles';
import { kanaKey, latinKey, latinKeyOf, shortKana } from './readings';

const ADDRESSED =
  /^[\s　]*(様|さま|サマ|さん|サン|ｻﾝ|氏|君|くん|クン|ちゃん|チャン|先生|せんせい|殿|どの|夫妻|夫人|社長|会長|専務|常務|院長|店長|店主|部長|課長|係長|主任|女史|御中|宅|邸|家(?!庭|族|電|具|屋)|-?san\b|-?sama\b)/i;
const TITLED = /(?:店長|社長|院長|所長|店主|代表|担当|受付|事務|技術者|窓口)(?:の|は、?)$/;
const PARTICLES = /[はがのにをとへもでやか]/;
const AFTER = /^(は|が|の|に|を|と|へ|も|で|や|か|から|まで|より|です|でし|だ)/;

const isHan = (character: string): boolean => /[\p{Script=Han}々]/u.test(character);
const isKatakana = (character: string): boolean => /[\p{Script=Katakana}ーｰ]/u.test(character);
const isHiragana = (character: string): boolean => /\p{Script=Hiragana}/u.test(character);

type Stretch = { start: number; end: number };

/** Where a needle stands in a folded text, every time. */
const places = (text: string, needle: string): number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) found.push(at);
  return found;
};

const isAddressed = (text: string, { end }: Stretch): boolean => ADDRESSED.test(text.slice(end, end + 12));

/** A part of a name in kanji is one where it stands apart from other kanji, or somebody is addressed by it. */
const standsAlone = (text: string, stretch: Stretch, letters: string): boolean => {
  if (isAddressed(text, stretch)) return true;
  const kanjiBefore = isHan(text[stretch.start - 1] ?? '');
  const kanjiAfter = isHan(text[stretch.end] ?? '');
  if (Array.from(letters).length < 2) return !kanjiAfter && TITLED.test(text.slice(0, stretch.start));
  return isHan(letters[0] ?? '') ? !(kanjiBefore && kanjiAfter) : soundsAlone(text, stretch);
};

/** Kana that could be any words: a name where they stand apart, or somebody is addressed by them. */
const soundsAlone = (text: string, stretch: Stretch): boolean => {
  const matched = Array.from(text.slice(stretch.start, stretch.end).replace(/[\s・･ー]/g, ''));
  const before = text[stretch.start - 1] ?? '';
  const rest = text.slice(stretch.end);
  const after = rest[0] ?? '';
  if (matched.every(isKatakana))
    return !isKatakana(before) && (!isKatakana(after) || isAddressed(text, stretch));
  if (!matched.every(isHiragana)) return matched.length >= 5;
  const begins = !isHiragana(before) || PARTICLES.test(before);
  if (isAddressed(text, stretch)) return begins;
  if (matched.length < 3) return /[「『"(]/.test(before) && /[」』")]/.test(after);
  return begins && (!isHiragana(after) || AFTER.test(rest));
};

const written = (text: string, needles: NameNeedles): Stretch[] => {
  const letters = foldedLetters(text);
  return needles.written.flatMap((needle) =>
    places(letters.text, needle.text)
      .map((at) => stretchOf(letters, at, needle.text.length))
      .filter((stretch) => (needle.whole ? needle.text.length > 1 : standsAlone(text, stretch, needle.text))),
  );
};

const sounding = (text: string, needles: Pick<NameNeedles, 'sounds'>): Stretch[] => {
  const kana = folded(text, (character, before) =>
    /[ \u3000・·]/.test(character) ? '' : shortKana(character, before),
  );
  return needles.sounds.flatMap((needle) =>
    places(kana.text, needle.text)
      .map((at) => stretchOf(kana, at, needle.text.length))
      .filter((stretch) => (needle.whole && needle.text.length >= 5) || soundsAlone(text, stretch)),
  );
};

const LATIN = /[\p{Script=Latin}\u0300-\u036f]+/gu;

/** Words in Latin letters, alone and joined with those that follow, whose key is a name's or has a long one in it. */
const inLatin = (text: string, { latin }: Pick<NameNeedles, 'latin'>): Stretch[] => {
  const words = [...text.matchAll(LATIN)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  return words.flatMap((word, index) => {
    const stretches = [0, 1, 2, 3].flatMap((more) => {
      const last = words[index + more];
      const joined = last && text.slice(word.start, last.end);
      return last && joined && !/[^\p{Script=Latin}\u0300-\u036f]{4}|\n/u.test(joined)
        ? [{ start: word.start, end: last.end }]
        : [];
    });
    return stretches.filter((stretch) => {
      const key = latinKey(text.slice(stretch.start, stretch.end).normalize('NFKC'));
      const one = stretch.end === word.end;
      return latin.some((name) => key === name || (one && name.length >= 5 && key.includes(name)));
    });
  });
};

/** Where a reading stands, in kana of either script or in Latin letters. */
export const findReading = (text: string, kana: string): Stretch[] => [
  ...sounding(text, { sounds: [{ text: kanaKey(kana), whole: false }] }),
  ...inLatin(text, { latin: [latinKeyOf(kana)].filter((key) => key.length >= 3) }),
];

// A story is looked through part by part and at each key, always for the same names.
const prepared = new WeakMap<readonly KnownName[], NameNeedles[]>();

const needlesFor = (names: readonly KnownName[]): NameNeedles[] => {
  const known = prepared.get(names) ?? names.map(needlesOf);
  prepared.set(names, known);
  return known;
};

/** The names that a case knows, however they are written. */
export const findNames = (text: string, names: readonly KnownName[]): Finding[] =>
  needlesFor(names).flatMap((needles) =>
    [...written(text, needles), ...sounding(text, needles), ...inLatin(text, needles)].map(
      ({ start, end }) => ({
        start,
        end,
        words: text.slice(start, end),
        kind: 'own-name' as const,
        because: needles.name.words,
      }),
    ),
  );

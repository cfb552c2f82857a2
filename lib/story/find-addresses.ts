import { cityReading } from './city-readings';
import { findReading } from './find-names';
import type { Finding } from './finding';
import { findPattern } from './find-pattern';
import { foldedLetters, foldedPlain, stretchOf } from './folded';
import type { KnownAddress } from './known';
import { literally, numberPattern } from './number-words';

const KANJI_DIGITS = '〇一二三四五六七八九';
const isHan = (character: string | undefined): boolean => /[\p{Script=Han}々]/u.test(character ?? '');

const piecesOf = (city: string): string[] => {
  const pieces = city.match(/.+?(?:[市区郡町村](?=.)|$)/gu) ?? [city];
  const bare = pieces.filter((piece) => /[市町村郡]$/.test(piece)).map((piece) => piece.slice(0, -1));
  return [...(pieces.length > 1 ? [city] : []), ...pieces, ...bare];
};

const NUMBER = /[0-9０-９]+|[〇一二三四五六七八九十百千]+(?=丁目|番|号)/;

const townsOf = (street: string): string[] => {
  const town = street.normalize('NFKC').split(NUMBER)[0] ?? '';
  const parts = town.replace(/^大字/, '').split(/(?:大字|(?<=[^文])字)/);
  const named = parts.flatMap((part) => [part, /.{2,}[町村通]$/.test(part) ? part.slice(0, -1) : '']);
  return [...named, parts.length > 1 ? `字${parts.at(-1) ?? ''}` : ''];
};

const numbersOf = (street: string): number[] =>
  (street.normalize('NFKC').match(/\d+/g) ?? []).map(Number).filter((value) => value < 100_000);

const buildingOf = (building: string): string =>
  building
    .normalize('NFKC')
    .replace(/[\s-]*(?:[a-z]?\d+\s*(?:号室|号|f|階)?|[〇一二三四五六七八九十]+階)\s*$/i, '');

/** A place's name as a pattern: の, ヶ and が between kanji may be missing, a digit may be a kanji. */
const placePattern = (place: string): string =>
  Array.from(foldedLetters(place).text)
    .map((character, index, all) => {
      const before = isHan(all[index - 1]);
      const soft = before && isHan(all[index + 1]) && /[のけが]/.test(character);
      if (soft) return '';
      const digit = KANJI_DIGITS.indexOf(character);
      const one = digit > 0 ? `[${character}${digit}]` : literally(character);
      const joint = index > 0 && isHan(character) && (before || /[のけが]/.test(all[index - 1] ?? ''));
      return joint ? `[のけが]?${one}` : one;
    })
    .join('');

const SEPARATOR = '[\\s]*(?:丁目|番地の|番地|番|号|の|-|,|、|/|\\.)+[\\s]*';

/** The numbers of a street, in whatever way they are written and joined. */
const numbersPattern = (numbers: readonly number[]): string | null => {
  const [first, second, ...more] = numbers;
  if (first === undefined) return null;
  if (second === undefined) return `(?<![\\d,.])${numberPattern(first)}(?:丁目|番)`;
  const rest = more.map((value) => `(?:${SEPARATOR}${numberPattern(value)})?`).join('');
  return `(?<![\\d,.])${numberPattern(first)}${SEPARATOR}${numberPattern(second)}${rest}(?:[番号](?:地)?)?(?!\\d)`;
};

/** Where a customer lives or works, from the house down to the town and its ward; not the prefecture alone. */
export const findAddresses = (text: string, addresses: readonly KnownAddress[]): Finding[] => {
  const letters = foldedLetters(text);
  const plain = foldedPlain(text);
  return addresses.flatMap(({ city, street, building }) => {
    const places = [
      ...(city ? piecesOf(city) : []),
      ...(street ? townsOf(street) : []),
      ...(building ? [buildingOf(building)] : []),
    ].filter((place) => Array.from(place).length >= 2);
    const found = places.flatMap((place) =>
      findPattern(text, letters, new RegExp(placePattern(place), 'gu'), 'own-address', place, (match) => {
        const { start, end } = stretchOf(letters, match.index ?? 0, match[0].length);
        // Two kanji in the middle of others are another word.
        return Array.from(place).length > 2 || !(isHan(text[start - 1]) && isHan(text[end]));
      }),
    );
    const numbers = street ? numbersPattern(numbersOf(street)) : null;
    const house = numbers ? findPattern(text, plain, new RegExp(numbers, 'gu'), 'own-address', street) : [];
    const reading = city ? cityReading(city) : null;
    const read = (reading === null ? [] : findReading(text, reading)).map(({ start, end }) => ({
      start,
      end,
      words: text.slice(start, end),
      kind: 'own-address' as const,
      because: city,
    }));
    return [...found, ...house, ...read];
  });
};

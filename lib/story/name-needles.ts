import type { KnownName } from './known';
import { kanaKey, latinKey, latinKeyOf } from './readings';
import { foldedLetters } from './folded';
import { SURNAMES } from './surnames';

/** What a name is found by: as it is written, as it sounds, as it stands in Latin letters. */
export type NameNeedles = {
  name: KnownName;
  /** Folded; `whole` where it is more than a part of the name and needs nothing around it. */
  written: { text: string; whole: boolean }[];
  sounds: { text: string; whole: boolean }[];
  latin: string[];
};

const LEGAL =
  /(特定非営利活動法人|(一般|公益)(社団|財団)法人|医療法人(社団|財団)?|社会福祉法人|学校法人|宗教法人|(税理士|弁護士|司法書士)法人|株式会社|有限会社|合同会社|合資会社|合名会社|npo法人|[(（](株|有|合|同|医)[)）]|[㈱㈲]|\b(co\.?,? ?ltd|ltd|inc|k\.k|llc)\b\.?)/gi;

/** What a firm does, at the end of its name, and how that is read. */
const TRADES: readonly (readonly [string, string])[] = (
  '歯科医院しかいいん 歯科しか 医院いいん 診療所しんりょうじょ クリニックくりにっく 病院びょういん 薬局やっきょく 接骨院せっこついん 整骨院せいこついん 動物病院どうぶつびょういん ' +
  '建具店たてぐてん 建具たてぐ 商店しょうてん 工務店こうむてん 建設けんせつ 建築けんちく 設計せっけい 工業こうぎょう 工房こうぼう 製作所せいさくしょ 鉄工所てっこうしょ 印刷いんさつ 運輸うんゆ 運送うんそう ' +
  '不動産ふどうさん 事務所じむしょ 測量そくりょう 電機でんき 電気でんき 電設でんせつ 塗装とそう 造園ぞうえん 農園のうえん 商会しょうかい 商事しょうじ 産業さんぎょう 物産ぶっさん 食品しょくひん 酒店さけてん 青果せいか 鮮魚せんぎょ ' +
  '旅館りょかん 食堂しょくどう 美容室びようしつ 理容りよう 自動車じどうしゃ 石油せきゆ 木材もくざい 畳店たたみてん 保育園ほいくえん 幼稚園ようちえん 塾じゅく 屋や 店てん 堂どう'
)
  .split(' ')
  .map((entry) => {
    const at = entry.search(/[ぁ-ん]+$/);
    const named = entry === 'クリニックくりにっく' ? 6 : at;
    return [entry.slice(0, named), entry.slice(named)] as const;
  });

const partsOf = (words: string): string[] => words.split(/[\s・･]+/).filter((part) => part !== '');
const isHan = (text: string): boolean => /^[\p{Script=Han}々]+$/u.test(text);
const lettersOf = (text: string): string => foldedLetters(text).text;

const SOUNDED = SURNAMES.map(({ words, kana }) => ({
  words,
  kana,
  letters: lettersOf(words),
  key: kanaKey(kana),
}));

/** A name written in one, as surname and given name: by a surname that is known, else by length. */
const splitName = (words: string): string[] => {
  if (!isHan(words) || words.length < 3) return [words];
  const folded = lettersOf(words);
  const known = SOUNDED.map(({ letters }) => letters)
    .filter((name) => folded.startsWith(name) && folded.length > name.length)
    .toSorted((a, b) => b.length - a.length)[0];
  const at = known?.length ?? (words.length === 3 ? 2 : Math.floor(words.length / 2));
  return [words.slice(0, at), words.slice(at)];
};

/** Readings that a surname usually has, where nobody wrote one down. */
const usualReadings = (part: string): string[] =>
  SOUNDED.filter(({ letters }) => letters === lettersOf(part)).map(({ kana }) => kana);

/** Kanji that a reading usually stands for. */
const usualWriting = (kana: string): string[] =>
  SOUNDED.filter(({ key }) => key === kanaKey(kana)).map(({ words }) => words);

const withoutTrade = (part: string, kana: string | null): { brand: string; kana: string | null }[] =>
  TRADES.filter(([trade]) => part.endsWith(trade) && part.length > trade.length).map(([trade, reading]) => {
    const sound = kana === null ? null : kanaKey(kana);
    const end = kanaKey(reading);
    return {
      brand: part.slice(0, -trade.length),
      kana: sound !== null && sound.endsWith(end) ? sound.slice(0, -end.length) : null,
    };
  });

/** A name of which some is written in kana and some in kanji: ささ木 for 佐々木. */
const mixed = (words: string, kana: string | null): { text: string; whole: boolean }[] => {
  if (kana === null) return [];
  const kanji = Array.from(lettersOf(words));
  const sounds = Array.from(lettersOf(kana));
  const both = kanji.flatMap((_, at) =>
    sounds.flatMap((_sound, cut) => [
      sounds.slice(0, cut).join('') + kanji.slice(at).join(''),
      kanji.slice(0, at).join('') + sounds.slice(cut).join(''),
    ]),
  );
  const made = both.filter(
    (text) => text.length >= 3 && /\p{Script=Han}/u.test(text) && /\p{Script=Hiragana}/u.test(text),
  );
  return [...new Set(made)].map((text) => ({ text, whole: false }));
};

const isKana = (text: string): boolean => /^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u.test(text);

const firmNeedles = (name: KnownName, core: string): NameNeedles => {
  // A short part of a firm's name is any word: a café, a studio.
  const parts = partsOf(core).filter((part) => part.length >= (isHan(part) ? 3 : 4) || part === core);
  const brands = parts.flatMap((part) => withoutTrade(part, name.kana));
  const kana = [name.kana, ...parts.filter(isKana)].filter((one) => one !== null);
  const brandKana = brands
    .flatMap((one) => [one.kana, isKana(one.brand) ? one.brand : null])
    .filter((one) => one !== null);
  return {
    name,
    written: [
      ...[core, ...parts].map((part) => ({ text: lettersOf(part), whole: true })),
      ...brands.map(({ brand }) => ({ text: lettersOf(brand), whole: false })),
      ...mixed(core, name.kana).filter(({ text }) => text.length >= 4),
    ],
    sounds: [
      ...kana.map((one) => ({ text: kanaKey(one), whole: true })),
      ...brandKana.map((one) => ({ text: kanaKey(one), whole: false })),
    ],
    latin: [...kana, ...brandKana].map(latinKeyOf).concat(parts.map(latinKey)),
  };
};

const personNeedles = (name: KnownName): NameNeedles => {
  const spaced = partsOf(name.words);
  const parts = spaced.length > 1 ? spaced : splitName(spaced[0] ?? '');
  const read = name.kana === null ? [] : partsOf(name.kana);
  const usual = read.length === 0 && parts[0] ? usualReadings(parts[0]) : [];
  const kana = [...read, ...usual, ...parts.filter(isKana)];
  const whole = [...parts, ...(read[0] && isKana(parts[0] ?? '') ? usualWriting(read[0]) : [])];
  const full = parts.length > 1 ? [parts.join(''), parts.toReversed().join('')] : [];
  const fullKana = read.length > 1 ? [read.join(''), read.toReversed().join('')] : [];
  const latin = [...parts, ...full].map(latinKey);
  return {
    name,
    written: [
      ...full.map((text) => ({ text: lettersOf(text), whole: true })),
      ...whole.map((text) => ({ text: lettersOf(text), whole: false })),
      ...parts.flatMap((part, index) => mixed(part, read[index] ?? usual[index] ?? null)),
    ],
    sounds: [
      ...fullKana.map((text) => ({ text: kanaKey(text), whole: true })),
      ...kana.map((text) => ({ text: kanaKey(text), whole: false })),
    ],
    latin: [...latin, ...[...kana, ...fullKana].map(latinKeyOf)],
  };
};

/** Everything that gives a known name away. */
export const needlesOf = (name: KnownName): NameNeedles => {
  const core = name.words.normalize('NFKC').replace(LEGAL, ' ').trim();
  const plain = name.words.normalize('NFKC').trim();
  const isFirm =
    name.firm === true ||
    core !== plain ||
    TRADES.some(([trade]) => trade.length > 1 && core.endsWith(trade));
  const made = isFirm ? firmNeedles(name, core) : personNeedles(name);
  return {
    name,
    written: made.written.filter(({ text }) => text !== '' && !/^[\x20-\x7e]*$/.test(text)),
    sounds: made.sounds.filter(({ text }) => text !== ''),
    latin: [...new Set(made.latin)].filter((key) => key.length >= 3),
  };
};

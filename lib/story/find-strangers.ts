import type { Finding } from './finding';
import { findPattern } from './find-pattern';
import { folded, foldedPlain, stretchOf } from './folded';
import { plainKanji } from './kanji-variants';
import { GIVEN_NAMES, NOT_ALONE, SHORT_SURNAMES, SURNAMES } from './surnames';

const plainNames = new Map(SURNAMES.map(({ words }) => [Array.from(words, plainKanji).join(''), words]));
const readings = [...new Set(SURNAMES.map(({ kana }) => kana))].toSorted((a, b) => b.length - a.length);

const HONORIFIC = '\\s*(?:様(?![々子式相態変])|さま|さん|氏(?!名))';

/** Whom one speaks of without saying who it is. */
const NOBODY =
  /(?:客|奥|皆|神|王|仏|子|親|業者|担当者?|大家|職人|社長|会長|店員|店主|店長|先生|患者|事務員?|技術者?|利用者|使用者|受付|家族|娘|息子|孫|旦那|主人|父|母|兄|姉|弟|妹|祖父|祖母|屋|大工|看護師|医師|院長|部長|課長|会社|社|店|取引先|販売店|管理者|所有者|契約者|名義人|夫婦|夫妻|嫁|婿|各位|同|多|仕|模|異|有|左|一|無)$/u;
const NOBODY_KATAKANA =
  /^(?:プロバイダー?|メーカー|オーナー|スタッフ|サポート|ユーザー|ドライバー|パパ|ママ|ヘルパー|サービス|センター|オペレーター|パート|バイト|アルバイト|テナント|ペット|ネコ|イヌ)$/;

const isSurname = (words: string): boolean =>
  plainNames.has(Array.from(words, plainKanji).join('')) ||
  (words.length === 1 && SHORT_SURNAMES.includes(words));

/** People who are addressed, and surnames that stand by themselves. */
export const findStrangers = (text: string): Finding[] => {
  const plain = foldedPlain(text);
  const find = (pattern: RegExp, accept: (match: RegExpMatchArray) => boolean) =>
    findPattern(text, plain, pattern, 'name', null, accept);
  const addressed = find(new RegExp(`([\\p{Script=Han}々]{1,6})${HONORIFIC}`, 'gu'), ([, words = '']) => {
    const name = Array.from(words, plainKanji).join('');
    if ([...plainNames.keys()].some((known) => name.endsWith(known))) return true;
    return words.length === 1 ? SHORT_SURNAMES.includes(words) : !NOBODY.test(words);
  });
  const katakana = find(
    new RegExp(`(?<![ァ-ヶー-])([ァ-ヶー-]{2,10})${HONORIFIC}`, 'gu'),
    ([, words = '']) => !NOBODY_KATAKANA.test(words.replaceAll('-', 'ー')),
  );
  const hiragana = find(
    new RegExp(`(?<![ぁ-ん])(?:お?)(${readings.join('|')})${HONORIFIC}`, 'gu'),
    () => true,
  );
  const english = findPattern(
    text,
    folded(text, (character) => character),
    /(?<![a-z])(?:mr|mrs|ms|miss|dr|prof)\.?\s+[a-z][a-z'-]+(?:\s+[a-z][a-z'-]+)?/g,
    'name',
    null,
    (match) => {
      const { start, end } = stretchOf(plain, match.index ?? 0, match[0].length);
      return /\s[A-Z]/.test(text.slice(start, end));
    },
  );
  const full = findPattern(
    text,
    plain,
    new RegExp(`(?<![a-z])(?:${GIVEN_NAMES.join('|')})\\s+[a-z][a-z'-]+`, 'g'),
    'name',
    null,
    (match) => {
      const { start, end } = stretchOf(plain, match.index ?? 0, match[0].length);
      return /^[A-Z].*\s[A-Z]/.test(text.slice(start, end));
    },
  );
  const suffixed = find(/(?<![a-z])[a-z]{2,}-(?:san|sama)(?![a-z])/g, () => true);
  return [
    ...addressed,
    ...katakana,
    ...hiragana,
    ...english,
    ...full,
    ...suffixed,
    ...alone(text),
    ...firms(text),
  ];
};

const alone = (text: string): Finding[] => {
  const plain = foldedPlain(text);
  return findPattern(
    text,
    plain,
    /[\p{Script=Han}々]{2,4}/gu,
    'name',
    null,
    ([words]) => isSurname(words) && !NOT_ALONE.has(words),
  );
};

const FORM = '(?:株式会社|有限会社|合同会社|合資会社|医療法人(?:社団)?|社会福祉法人|\\([株有]\\))';
const WORD = '[\\p{Script=Han}々ァ-ヶーa-z0-9-]{2,15}';

/** Firms by the form that stands at their name. */
const firms = (text: string): Finding[] =>
  findPattern(
    text,
    foldedPlain(text),
    new RegExp(`${FORM}\\s*[ぁ-ん]{0,6}${WORD}|${WORD}${FORM}`, 'gu'),
    'company',
  );

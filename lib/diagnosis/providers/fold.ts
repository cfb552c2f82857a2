/** Small kana as the large ones that bankbooks print instead. */
const LARGE: Record<string, string> = {
  ァ: 'ア',
  ィ: 'イ',
  ゥ: 'ウ',
  ェ: 'エ',
  ォ: 'オ',
  ッ: 'ツ',
  ャ: 'ヤ',
  ュ: 'ユ',
  ョ: 'ヨ',
  ヮ: 'ワ',
  ヵ: 'カ',
  ヶ: 'ケ',
};

/** From hiragana to the katakana of the same sound. */
const TO_KATAKANA = 0x60;

/**
 * Makes ways of writing a name alike: width, case, hiragana and katakana, small and large kana, long vowels, and
 * everything that is neither letter nor digit.
 * @returns the text without gaps
 */
export const fold = (text: string): string => spaced(text).replaceAll(' ', '');

/** As `fold`, with one blank where something stood that is neither letter nor digit. */
export const spaced = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + TO_KATAKANA))
    .replace(/[ァィゥェォッャュョヮヵヶ]/g, (kana) => LARGE[kana] ?? kana)
    // A bankbook prints a hyphen for a long vowel.
    .replace(/(?<=[ァ-ヶ])[ー\-‐−–]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The domain of an address, or of what is given without an @; lower case, without a last dot. */
export const domainOf = (address: string): string => hostOf(address.slice(address.lastIndexOf('@') + 1));

/** A server's name as it is compared: half width, lower case, without scheme, port, gaps and last dot. */
export const hostOf = (server: string): string =>
  server
    .normalize('NFKC')
    .slice(server.normalize('NFKC').lastIndexOf('@') + 1)
    .toLowerCase()
    .replaceAll(/[\s>]/g, '')
    .replace(/^[a-z0-9+]+:\/+/, '')
    .replace(/[:/].*$/, '')
    .replace(/\.$/, '');

/** Whether a name is this one or lies below it. */
export const isBelow = (host: string, domain: string): boolean =>
  host === domain || host.endsWith(`.${domain}`);

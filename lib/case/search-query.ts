import { foldName } from '@/lib/customer/lookup';
import { bigrams } from './search-document';

export type SearchQuery = {
  /** A `tsquery` of the character pairs that all words need, or null where no word has two characters. */
  pairs: string | null;
  /** A pattern for LIKE per word; backslash escapes. */
  patterns: string[];
  /** The words as the document holds them, for marking. */
  words: string[];
};

const MOST_WORDS = 8;
const LONGEST = 100;

/**
 * What to ask the search documents for: every word has to be there. Pairs narrow by the index, LIKE decides.
 * @param typed as it stands in the search field
 * @returns null where nothing can be searched for
 */
export const searchQuery = (typed: string): SearchQuery | null => {
  const words = typed
    .slice(0, LONGEST)
    .normalize('NFKC')
    .split(/\s+/)
    .map(foldName)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  if (words.length === 0) return null;
  const pairs = [...new Set(words.flatMap((word) => bigrams(word)))];
  return {
    pairs: pairs.length === 0 ? null : pairs.map(quoteLexeme).join(' & '),
    patterns: words.map((word) => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`),
    words,
  };
};

const quoteLexeme = (pair: string): string => `'${pair.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/**
 * Where words stand in a text, whatever its width or kana, for marking them.
 * @returns stretches of the text, in order; `hit` where a word stands
 */
export const markWords = (text: string, words: readonly string[]): { text: string; hit: boolean }[] => {
  const characters = Array.from(text);
  const folded = characters.map(foldName);
  const hits = new Set<number>();
  for (const word of words) {
    for (let start = 0; start < characters.length; start += 1) {
      let read = '';
      for (let end = start; end < characters.length && read.length < word.length; end += 1) {
        read += folded[end] ?? '';
        if (!word.startsWith(read)) break;
        if (read !== word) continue;
        for (let index = start; index <= end; index += 1) hits.add(index);
      }
    }
  }
  const stretches: { text: string; hit: boolean }[] = [];
  characters.forEach((character, index) => {
    const hit = hits.has(index);
    const last = stretches.at(-1);
    if (last?.hit === hit) last.text += character;
    else stretches.push({ text: character, hit });
  });
  return stretches;
};

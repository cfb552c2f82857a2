import type { Finding, FindingKind } from './finding';
import { type Folded, stretchOf } from './folded';

/**
 * Every stretch of a text that a pattern finds.
 * @param pattern global, over the folded text
 * @param accept a last look at what matched
 */
export const findPattern = (
  text: string,
  over: Folded,
  pattern: RegExp,
  kind: FindingKind,
  because: string | null = null,
  accept: (match: RegExpMatchArray) => boolean = () => true,
): Finding[] =>
  [...over.text.matchAll(pattern)]
    .filter((match) => match[0] !== '' && accept(match))
    .map((match) => {
      const { start, end } = stretchOf(over, match.index, match[0].length);
      return { start, end, words: text.slice(start, end), kind, because };
    });

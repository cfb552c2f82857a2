import { foldName, digitsOf } from '@/lib/customer/lookup';
import type { CustomerState } from '@/lib/customer/state';
import { liveRows } from './live-rows';
import type { CaseState } from './state';

/**
 * What a case is found by: number, customer, phones, symptom words and cause, folded to one width and kana.
 * @param customer the case's customer; null where it is not known yet
 */
export const searchDocument = (
  { root, symptoms, facts }: CaseState,
  customer: CustomerState['root'] | null,
): string => {
  const words = [
    root.number,
    root.headline,
    root.callerWords,
    root.screenWords,
    root.causeWords,
    root.causeReason,
    root.resultWords,
    customer?.name,
    customer?.kana,
    customer?.contact,
    ...liveRows(symptoms).flatMap((row) => [row.words, row.code]),
    ...liveRows(facts).map((row) => row.value),
  ];
  return [
    ...words.filter((word) => typeof word === 'string').map((word) => foldName(word)),
    ...(customer?.phones ?? []).map(digitsOf),
  ].join('\n');
};

/**
 * The character pairs of a text, each once: what a search for two characters and more can be answered from.
 * @param document folded text, as `searchDocument` or `foldName` make it
 */
export const bigrams = (document: string): string[] => {
  const pairs = new Set<string>();
  for (const line of document.split('\n')) {
    const characters = Array.from(line);
    for (let index = 0; index + 1 < characters.length; index += 1) {
      pairs.add(`${characters[index]}${characters[index + 1]}`);
    }
  }
  return [...pairs];
};

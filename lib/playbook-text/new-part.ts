import type { Text } from '@/lib/diagnosis/playbook';
import { wordsAt } from './value-at';

/** The lists of a playbook whose parts may be added and taken out. */
export const PART_LISTS = ['checks', 'causes', 'remedies', 'symptoms', 'facts', 'layers'] as const;
export type PartList = (typeof PART_LISTS)[number];

/** To be written yet: said by name among what is wrong with the text, in both languages. */
const toWrite = (): Text => ({ ja: '', en: '' });

const YES: Text = { ja: 'はい', en: 'Yes' };
const NO: Text = { ja: 'いいえ', en: 'No' };

/**
 * A new part of a playbook with everything that its kind needs; words are left to be written, numbers tell nothing yet,
 * so that the text cannot be published before somebody has thought of them.
 * @param root the playbook as plain data; the first place of its ledger is taken for a check
 */
export function newPart(list: PartList, id: string, title: Text, root: unknown): Record<string, unknown> {
  const named = { id, title };
  switch (list) {
    case 'layers':
      return named;
    case 'facts':
      return {
        ...named,
        ask: toWrite(),
        why: toWrite(),
        sources: ['told'],
        group: 'machine',
        featured: false,
      };
    case 'symptoms':
      return {
        ...named,
        ask: toWrite(),
        answers: [
          { id: 'yes', title: YES, verdict: 'fine' },
          { id: 'no', title: NO, verdict: 'faulty' },
        ],
      };
    case 'causes':
      return { ...named, plain: toWrite(), why: toWrite(), prevention: [toWrite()], prior: 1 };
    case 'checks':
      return {
        ...named,
        layer: wordsAt(root, ['layers', 0, 'id']),
        brief: toWrite(),
        how: [toWrite()],
        why: toWrite(),
        plain: toWrite(),
        operator: 'either',
        minutes: 2,
        needs: [],
        outcomes: [
          { ...newAnswer('yes', YES), verdict: 'fine' },
          { ...newAnswer('no', NO), verdict: 'faulty' },
        ],
        featured: false,
        usually: { yes: 0.5, no: 0.5 },
      };
    case 'remedies':
      return {
        ...named,
        causes: [],
        channel: 'device',
        steps: [toWrite()],
        minutes: 5,
        plain: toWrite(),
        precautions: [],
      };
  }
}

/** A new answer of a check; what it says in the report is left to be written. */
export const newAnswer = (id: string, title: Text) => ({ id, title, verdict: 'neutral', plain: toWrite() });

/** Letters of an id at most. */
const LONGEST = 40;

/**
 * An id for a new part of a list, made of its English title; ids stand in recorded cases, so none is given twice.
 * @param siblings the list's parts, of whatever shape
 * @returns empty where the title has no letter to make one of
 */
export function newPartId(title: string, siblings: readonly unknown[]): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/g, '');
  if (words === '') return '';
  const taken = new Set(siblings.map((one) => wordsAt(one, ['id'])));
  let id = words;
  for (let nth = 2; taken.has(id); nth += 1) id = `${words}-${nth}`;
  return id;
}

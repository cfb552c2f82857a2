import { describe, expect, it } from 'vitest';
import { idFindings } from '@/lib/diagnosis/odd-playbook/ids';
import type { Playbook } from '@/lib/diagnosis/playbook';
import { loadPlaybook, SHIPPED_PLAYBOOKS, shippedText } from '@/prisma/playbooks/load';
import { documentOf } from './book-document';
import { type Edit, editText } from './edit-text';
import { newPart, newPartId, PART_LISTS, type PartList } from './new-part';
import { readText } from './read-text';
import { listAt } from './value-at';
import { withoutAnswer, withoutPart } from './without-part';

const text = shippedText('wifi') ?? '';
const root = documentOf(text).toJS() as unknown;

const added = (list: PartList, id: string): string =>
  editText(text, {
    path: [list],
    value: [...listAt(root, [list]), newPart(list, id, { ja: '新しいもの', en: 'New' }, root)],
  });

const removed = (from: string, list: PartList, index: number): string =>
  withoutPart(documentOf(from).toJS(), list, index).edits.reduce(editText, from);

/** The same changes, made of the playbook itself instead of its text. */
const plainly = (book: Playbook, edits: readonly Edit[]): Playbook =>
  JSON.parse(
    JSON.stringify(
      Object.assign(
        { ...book },
        ...edits.map((one) => ('value' in one ? { [String(one.path[0])]: one.value } : {})),
      ),
    ),
  ) as Playbook;

const findingsOf = (of: string) =>
  readText(of, 'wifi').findings.flatMap((one) => (one.kind === 'finding' ? [one.finding] : []));

describe('a new part', () => {
  it.each(PART_LISTS)('has all that its kind needs but the words that are to be written: %s', (list) => {
    const found = findingsOf(added(list, 'brand-new')).filter(({ path }) => path[0] === list);
    const codes = new Set(found.map(({ code }) => code));
    for (const code of ['missing-field', 'unknown-field', 'unknown-id', 'repeated-id'] as const)
      expect(codes).not.toContain(code);
  });

  it('cannot be published before its words are written', () => {
    const found = findingsOf(added('causes', 'brand-new'));
    const at = listAt(root, ['causes']).length;
    const wanted = (field: string) =>
      found.some(({ path }) => path.join('.').startsWith(`causes.${at}.${field}`));
    expect(['plain', 'why', 'prevention'].every(wanted)).toBe(true);
    expect(readText(added('causes', 'brand-new'), 'wifi').playbook).toBeNull();
  });

  it('gets an id of its English title, and no id twice', () => {
    expect(newPartId('  Café: cable (loose)! ', listAt(root, ['causes']))).toBe('cafe-cable-loose');
    expect(newPartId('線', listAt(root, ['causes']))).toBe('');
    const first = loadPlaybook('wifi').causes[0]?.id ?? '';
    expect(newPartId(first, listAt(root, ['causes']))).toBe(`${first}-2`);
    expect(newPartId('x'.repeat(90), listAt(root, ['causes']))).toHaveLength(40);
  });
});

describe('a part that is taken out', () => {
  it.each(SHIPPED_PLAYBOOKS)('leaves no mention of itself: %s', (id) => {
    const book = loadPlaybook(id);
    for (const list of ['causes', 'checks', 'remedies'] as const)
      for (const [index, part] of book[list].entries()) {
        const after = plainly(book, withoutPart(book, list, index).edits);
        const unknown = idFindings(after).filter(({ code }) => code === 'unknown-id');
        expect({ part: part.id, unknown }).toEqual({ part: part.id, unknown: [] });
        expect(after[list]).toHaveLength(book[list].length - 1);
      }
  });

  it('takes remedies along that are for nothing else, and tells how many parts change', () => {
    const book = loadPlaybook('wifi');
    const index = book.causes.findIndex(({ id }) => book.remedies.some(({ causes }) => causes.join() === id));
    const { id = '' } = book.causes[index] ?? {};
    const told = withoutPart(root, 'causes', index);
    expect(told.remedies).toBe(book.remedies.filter(({ causes }) => causes.includes(id)).length);
    expect(told.checks).toBeGreaterThan(0);
    const left = listAt(documentOf(removed(text, 'causes', index)).toJS(), ['remedies']);
    expect(left.length).toBe(book.remedies.filter(({ causes }) => causes.join() !== id).length);
  });

  it('keeps a place of the ledger that anything stands in', () => {
    const told = withoutPart(root, 'layers', 0);
    expect(told.heldBy).toBeGreaterThan(0);
    expect(told.edits).toEqual([]);
    const withNew = added('layers', 'empty-place');
    const last = loadPlaybook('wifi').layers.length;
    expect(listAt(documentOf(removed(withNew, 'layers', last)).toJS(), ['layers'])).toHaveLength(last);
  });

  it('is an answer, with its numbers and with what waits for it', () => {
    const book = loadPlaybook('email');
    for (const [at, check] of book.checks.entries())
      for (const [nth, { id }] of check.outcomes.entries()) {
        const { checks } = plainly(book, withoutAnswer(book, at, nth));
        const own = checks[at];
        const named = [
          ...(own?.outcomes.map((one) => one.id) ?? []),
          ...Object.keys(own?.usually ?? {}),
          ...(own?.under ?? []).flatMap(({ chances }) => Object.keys(chances)),
          ...checks
            .flatMap(({ onlyAfter = [] }) => onlyAfter)
            .flatMap((after) => (after.check === check.id ? after.outcomes : [])),
        ];
        expect(named).not.toContain(id);
        expect(own?.outcomes).toHaveLength(check.outcomes.length - 1);
      }
  });

  it('keeps what is written beside the others', () => {
    const comments = (of: string) => of.split('\n').filter((line) => line.trim().startsWith('#')).length;
    expect(comments(removed(added('causes', 'brand-new'), 'causes', listAt(root, ['causes']).length))).toBe(
      comments(editText(text, { path: ['version'], value: loadPlaybook('wifi').version })),
    );
  });
});

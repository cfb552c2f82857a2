import { describe, expect, it } from 'vitest';
import { loadPlaybook, SHIPPED_PLAYBOOKS, shippedText } from '@/prisma/playbooks/load';
import { documentOf } from './book-document';
import { carryText, editText } from './edit-text';
import { playbookIn, readText } from './read-text';
import { reasonAt } from './reasons';

const TEXT = `# At the head.
causes:
  - id: line
    # Counted in spring.
    prior: 4
    why: { ja: 線, en: line }
  - id: mail # the other one
    prior: 2 # a guess
checks:
  - id: browse
    needs: []
    how:
      # Before anything else.
      - { ja: 一, en: one }
      - { ja: 二, en: two }
    under:
      # A dead line.
      - { causes: [line], chances: { fail: 0.9 } }
      - { causes: [mail], chances: { fail: 0.1 } }
`;

const said = (text: string): string[] =>
  [...text.matchAll(/(?:^|\s)# ?(.+)$/gm)].map(([, words = '']) => words);
const comments = said(TEXT);

describe('a change of a text', () => {
  it('writes the value at its path and leaves every comment and the order of fields', () => {
    const after = editText(TEXT, { path: ['causes', 0, 'prior'], value: 5 });
    expect(documentOf(after).toJS()).toMatchObject({ causes: [{ prior: 5 }, { prior: 2 }] });
    expect(said(after)).toEqual(comments);
    const words = editText(after, { path: ['causes', 0, 'why', 'en'], value: 'a: line, [x] #1' });
    expect(documentOf(words).toJS()).toMatchObject({
      causes: [{ why: { ja: '線', en: 'a: line, [x] #1' } }, {}],
    });
    expect(Object.keys(documentOf(words).toJS().causes[0])).toEqual(['id', 'prior', 'why']);
  });

  it('adds a field and takes one away, and does nothing to what is not there', () => {
    const added = editText(TEXT, { path: ['causes', 1, 'layer'], value: 'line' });
    expect(documentOf(added).toJS().causes[1]).toEqual({ id: 'mail', prior: 2, layer: 'line' });
    const gone = editText(added, { path: ['causes', 1, 'layer'], value: undefined });
    expect(documentOf(gone).toJS()).toEqual(documentOf(TEXT).toJS());
    expect(said(gone)).toEqual(comments);
    const none = editText(TEXT, { path: ['causes', 9, 'prior'], value: 1 });
    expect(documentOf(none).toJS()).toEqual(documentOf(TEXT).toJS());
  });

  it('moves an item with the comment above it', () => {
    const { causes } = documentOf(TEXT).toJS() as { causes: unknown[] };
    const after = editText(TEXT, { path: ['causes'], value: causes.toReversed() });
    expect(documentOf(after).toJS()).toMatchObject({ causes: [{ id: 'mail' }, { id: 'line' }] });
    expect(reasonAt(documentOf(after), ['causes', 1, 'prior'])).toBe('Counted in spring.');
    expect(reasonAt(documentOf(after), ['causes', 0, 'prior'])).toBe('a guess');
  });

  it('takes a row out and keeps what is said of the others', () => {
    const rows = (documentOf(TEXT).toJS() as { checks: [{ under: unknown[] }] }).checks[0].under;
    const after = editText(TEXT, { path: ['checks', 0, 'under'], value: rows.slice(1) });
    expect(documentOf(after).toJS()).toMatchObject({ checks: [{ under: [{ causes: ['mail'] }] }] });
    expect(said(after)).toContain('Before anything else.');
    const one = editText(TEXT, { path: ['checks', 0, 'under', 0, 'chances', 'ok'], value: 0.05 });
    expect(reasonAt(documentOf(one), ['checks', 0, 'under', 0])).toBe('A dead line.');
    expect(one).toContain('chances: { fail: 0.9, ok: 0.05 }');
    expect(editText(TEXT, { path: ['checks', 0, 'needs'], value: ['network'] })).toMatch(
      /needs: \[ ?network ?\]/,
    );
  });

  it('writes the reason beside a number: behind it, or above it where one stands there', () => {
    const path = ['causes', 1, 'prior'];
    const after = editText(TEXT, { path, reason: 'Ten of 400 cases' });
    expect(after).toContain('prior: 2 # Ten of 400 cases\n');
    expect(reasonAt(documentOf(after), path)).toBe('Ten of 400 cases');
    expect(editText(after, { path, reason: ' ' })).toContain('prior: 2\n');
    const above = ['causes', 0, 'prior'];
    const two = editText(TEXT, { path: above, reason: 'One.\nTwo.' });
    expect(two).toContain('    # One.\n    # Two.\n    prior: 4\n');
    expect(reasonAt(documentOf(two), above)).toBe('One.\nTwo.');
    expect(said(editText(two, { path: above, reason: 'One.' }))).toContain('One.');
  });

  it('leaves what is not YAML as it is', () => {
    expect(editText('causes: [', { path: ['causes'], value: [] })).toBe('causes: [');
  });
});

describe('a text that is carried over', () => {
  it.each(SHIPPED_PLAYBOOKS)('says the same with all that is written beside it: %s', (id) => {
    const playbook = loadPlaybook(id);
    const text = carryText(shippedText(id) ?? '', playbook);
    expect(readText(text, id).playbook).toEqual(playbook);
    const beside = (of: string) =>
      of
        .split('\n')
        .filter((line) => /^\s*#/.test(line))
        .map((line) => line.trim());
    expect(beside(text)).toEqual(beside(shippedText(id) ?? ''));
    // Once in this form it stays in it, so that a change touches its own lines alone.
    expect(carryText(text, playbook)).toBe(text);
  });

  it('takes the numbers of another version, and parts that are new or gone', () => {
    const base = loadPlaybook('wifi');
    const [first, ...others] = base.causes;
    if (!first) throw new Error('no cause');
    const causes = [...others, { ...first, id: 'first-again', prior: 9.125 }];
    const text = carryText(shippedText('wifi') ?? '', { ...base, version: 1001, causes });
    expect(readText(text, 'wifi').playbook).toEqual({ ...base, version: 1001, causes });
  });

  it('is written anew where there is none, or none that can be read', () => {
    const playbook = loadPlaybook('wifi');
    for (const text of ['', 'causes: ['])
      expect(readText(carryText(text, playbook), 'wifi').playbook).toEqual(playbook);
  });
});

describe('a text that is read', () => {
  it('is the playbook that it has to be, or none', () => {
    const text = shippedText('wifi') ?? '';
    expect(playbookIn(text, 'wifi')).toEqual(loadPlaybook('wifi'));
    for (const [given, id] of [
      [text, 'email'],
      ['causes: [', 'wifi'],
      ['a: &x [1]\nb: *x\n', 'wifi'],
      ['id: wifi', 'wifi'],
    ] as const)
      expect(playbookIn(given, id)).toBeNull();
  });

  it('is refused where it repeats a part by name, which could stand for any number', () => {
    const { playbook, findings } = readText('a: &x [1]\nb: *x\n', 'wifi');
    expect([playbook, findings]).toEqual([null, [{ line: 2, grave: true, kind: 'not-yaml', words: '*x' }]]);
  });
});

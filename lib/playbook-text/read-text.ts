import { type Alias, type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';
import { type Finding, isGrave } from '@/lib/diagnosis/odd-playbook/finding';
import { oddPlaybook } from '@/lib/diagnosis/odd-playbook/odd-playbook';
import { readPlaybook } from '@/lib/diagnosis/odd-playbook/read-playbook';
import type { Playbook } from '@/lib/diagnosis/playbook';
import { nearestNode } from './place';

/** Most letters of a playbook's text, so that it fits into a request; the largest that is shipped has half of it. */
export const MOST_LETTERS = 300_000;

/** Something about a text, on its line, from 1; what is grave keeps it from being published. */
export type LineFinding = { line: number; grave: boolean } & (
  { kind: 'finding'; finding: Finding } | { kind: 'not-yaml'; words: string } | { kind: 'other-playbook' }
);

/** A text as a playbook, where it is one, and all that is wrong or odd about it, in the order of its lines. */
export type ReadText = { playbook: Playbook | null; findings: LineFinding[] };

/**
 * A text as the playbook that it has to be, whatever is odd about it; null where it is none.
 * @param text YAML
 */
export function playbookIn(text: string, id: string): Playbook | null {
  const document = parseDocument(text);
  if (document.errors.length > 0 || aliasIn(document)) return null;
  const { playbook } = readPlaybook(document.toJS());
  return playbook?.id === id ? playbook : null;
}

/** A part that stands for another one; a few of them can stand for any number of nodes. */
function aliasIn(document: Document): Alias | null {
  let found: Alias | null = null;
  visit(document, {
    Alias: (_key, alias) => {
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

/**
 * Reads a playbook's text.
 * @param text YAML
 * @param id the playbook that it has to be
 */
export function readText(text: string, id: string): ReadText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (node: unknown): number => {
    const range = isNode(node) ? node.range : null;
    return range ? lines.linePos(range[0]).line : 1;
  };
  const notYaml = (line: number, words: string): ReadText => ({
    playbook: null,
    findings: [{ line, grave: true, kind: 'not-yaml', words }],
  });
  const [broken] = document.errors;
  if (broken) return notYaml(broken.linePos?.[0].line ?? 1, broken.message.split(' at line')[0] ?? '');
  const alias = aliasIn(document);
  if (alias) return notYaml(lineOf(alias), `*${alias.source}`);
  const { playbook, findings: unfit } = readPlaybook(document.toJS());
  const found = (playbook ? oddPlaybook(playbook) : unfit).map((finding): LineFinding => ({
    line: lineOf(nearestNode(document, finding.path)),
    grave: isGrave(finding),
    kind: 'finding',
    finding,
  }));
  if (playbook && playbook.id !== id)
    found.push({ line: lineOf(nearestNode(document, ['id'])), grave: true, kind: 'other-playbook' });
  return { playbook, findings: found.toSorted((a, b) => a.line - b.line) };
}

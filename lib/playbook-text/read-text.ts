import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
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
 * Reads a playbook's text.
 * @param text YAML
 * @param id the playbook that it has to be
 */
export function readText(text: string, id: string): ReadText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (node: unknown): number => {
    const range = isMap(node) || isSeq(node) || isScalar(node) ? node.range : null;
    return range ? lines.linePos(range[0]).line : 1;
  };
  const notYaml = (line: number, words: string): ReadText => ({
    playbook: null,
    findings: [{ line, grave: true, kind: 'not-yaml', words }],
  });
  const [broken] = document.errors;
  if (broken) return notYaml(broken.linePos?.[0].line ?? 1, broken.message.split(' at line')[0] ?? '');
  let alias: number | undefined;
  visit(document, {
    Alias: (_key, { range }) => {
      alias = range ? lines.linePos(range[0]).line : 1;
      return visit.BREAK;
    },
  });
  // A few of them can stand for any number of nodes.
  if (alias !== undefined) return notYaml(alias, '*alias');
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

import 'server-only';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, stringify } from 'yaml';
import { isGrave, type Finding } from '@/lib/diagnosis/odd-playbook/finding';
import { oddPlaybook } from '@/lib/diagnosis/odd-playbook/odd-playbook';
import { readPlaybook } from '@/lib/diagnosis/odd-playbook/read-playbook';
import type { Playbook } from '@/lib/diagnosis/playbook';

/** Most letters of a playbook's text, so that it fits into a request; the largest that is shipped has half of it. */
export const MOST_LETTERS = 300_000;

/** Something about a text, on its line, from 1; what is grave keeps it from being published. */
export type PlacedFinding = { line: number; grave: boolean } & (
  { kind: 'finding'; finding: Finding } | { kind: 'not-yaml'; words: string } | { kind: 'other-playbook' }
);

/** A text as a playbook, where it is one, and all that is wrong or odd about it, in the order of its lines. */
export type ReadText = { playbook: Playbook | null; findings: PlacedFinding[] };

/**
 * Reads a playbook's text.
 * @param text YAML
 * @param id the playbook that it has to be
 */
export function readYaml(text: string, id: string): ReadText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) {
    const [words = ''] = broken.message.split(' at line');
    const line = broken.linePos?.[0].line ?? 1;
    return { playbook: null, findings: [{ line, grave: true, kind: 'not-yaml', words }] };
  }
  const { playbook, findings: unfit } = readPlaybook(document.toJS({ maxAliasCount: 0 }));
  const lineOf = (path: Finding['path']) => lineIn(document.contents, path, lines);
  const found = (playbook ? oddPlaybook(playbook) : unfit).map((finding): PlacedFinding => ({
    line: lineOf(finding.path),
    grave: isGrave(finding),
    kind: 'finding',
    finding,
  }));
  if (playbook && playbook.id !== id)
    found.push({ line: lineOf(['id']), grave: true, kind: 'other-playbook' });
  return { playbook, findings: found.toSorted((a, b) => a.line - b.line) };
}

function lineIn(contents: unknown, path: Finding['path'], lines: LineCounter): number {
  let node = contents;
  for (const part of path) {
    const inner: unknown = isMap(node) || isSeq(node) ? node.get(part, true) : undefined;
    if (inner === undefined) break;
    node = inner;
  }
  const range = isMap(node) || isSeq(node) || isScalar(node) ? node.range : null;
  return range ? lines.linePos(range[0]).line : 1;
}

/** A version as text to edit; its number is given anew when it is published. */
export const writeYaml = ({ own: _own, ...playbook }: Playbook): string =>
  stringify(playbook, { lineWidth: 110 });

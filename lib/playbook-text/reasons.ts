import { isNode, isScalar, isSeq } from 'yaml';
import type { Path } from '@/lib/diagnosis/odd-playbook/finding';
import type { BookDocument } from './book-document';
import { nodeAt, pairAt } from './place';

/** What a comment hangs on: the value itself, behind it, or the key or item that it stands above. */
type Hook = { comment?: string | null; commentBefore?: string | null };

const wordsOf = (comment: string | null | undefined): string =>
  (comment ?? '')
    .split('\n')
    .map((line) => line.replace(/^ /, ''))
    .join('\n')
    .trim();

/** Where a comment may stand: above the field or item, or behind its value. */
function hooksAt(document: BookDocument, path: Path): { above: Hook | null; behind: Hook | null } {
  const node = nodeAt(document, path);
  const key = isSeq(nodeAt(document, path.slice(0, -1))) ? node : pairAt(document, path)?.key;
  return { above: isNode(key) ? key : null, behind: isScalar(node) ? node : null };
}

/** Why the value at a path is what it is, as the comment beside it says; empty where none is. */
export function reasonAt(document: BookDocument, path: Path): string {
  const { above, behind } = hooksAt(document, path);
  return [wordsOf(above?.commentBefore), wordsOf(behind?.comment)].filter(Boolean).join('\n');
}

/** Writes the comment beside a value: behind it where it is one line and none stands above, else above it. */
export function setReason(document: BookDocument, path: Path, reason: string): void {
  const { above, behind } = hooksAt(document, path);
  const words = wordsOf(reason);
  const comment = words === '' ? undefined : words.replaceAll(/^/gm, ' ');
  const oneLine = behind !== null && !words.includes('\n') && !above?.commentBefore;
  if (behind) behind.comment = oneLine ? comment : undefined;
  if (above) above.commentBefore = oneLine ? undefined : comment;
}

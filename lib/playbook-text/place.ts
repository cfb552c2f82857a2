import { isMap, isScalar, isSeq, type Pair } from 'yaml';
import type { Path } from '@/lib/diagnosis/odd-playbook/finding';
import type { BookDocument } from './book-document';

/** The node at a path; undefined where there is none. */
export function nodeAt(document: BookDocument, path: Path): unknown {
  let node: unknown = document.contents;
  for (const part of path) {
    if (!isMap(node) && !isSeq(node)) return undefined;
    node = node.get(part, true);
  }
  return node;
}

/** The node at a path, or the nearest around it that is there. */
export function nearestNode(document: BookDocument, path: Path): unknown {
  for (let length = path.length; length > 0; length--) {
    const node = nodeAt(document, path.slice(0, length));
    if (isMap(node) || isSeq(node) || isScalar(node)) return node;
  }
  return document.contents;
}

/** The pair of a map that a path ends in; undefined where it ends elsewhere. */
export function pairAt(document: BookDocument, path: Path): Pair | undefined {
  const map = nodeAt(document, path.slice(0, -1));
  const name = path.at(-1);
  if (!isMap(map)) return undefined;
  return map.items.find(({ key }) => (isScalar(key) ? key.value : key) === name);
}

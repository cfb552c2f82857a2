import { isScalar, isSeq, YAMLMap, YAMLSeq } from 'yaml';
import type { Path } from '@/lib/diagnosis/odd-playbook/finding';
import type { Playbook } from '@/lib/diagnosis/playbook';
import { type BookDocument, takeDocument, textOf } from './book-document';
import { nodeAt } from './place';
import { setReason } from './reasons';
import { synced } from './sync';

/** One change of a playbook's text. */
export type Edit =
  /** The value that stands at a path from now on; undefined takes the field or item away. */
  | { path: Path; value: unknown }
  /** The comment that tells why the value at a path is what it is; empty takes it away. */
  | { path: Path; reason: string };

/**
 * A text after a change. Comments, the order of fields, and everything that the change is not about stay.
 * @param text YAML without errors; one with errors comes back as it is
 */
export function editText(text: string, edit: Edit): string {
  const document = takeDocument(text);
  if (document.errors.length > 0) return text;
  if ('reason' in edit) setReason(document, edit.path, edit.reason);
  else setValue(document, edit.path, edit.value);
  return textOf(document);
}

/**
 * A version's text, made from the text of the one before it: what that one's author wrote beside it stays.
 * @param text of a version that it goes back to; one that is not YAML counts for nothing
 * @param playbook what the text has to say; its `own` is given anew when it is published
 */
export function carryText(text: string, { own: _own, ...playbook }: Playbook): string {
  const whole = takeDocument(text);
  const document = whole.errors.length > 0 ? takeDocument('') : whole;
  document.contents = synced(document, document.contents, playbook) as BookDocument['contents'];
  return textOf(document);
}

function setValue(document: BookDocument, path: Path, value: unknown): void {
  const parent = nodeAt(document, path.slice(0, -1));
  const name = path.at(-1);
  if (name === undefined || !(parent instanceof YAMLMap || parent instanceof YAMLSeq)) return;
  if (value === undefined) {
    parent.delete(name);
    return;
  }
  const before = parent.get(name, true);
  const node = synced(document, before, value);
  if (node === before) return;
  // An empty list is written on one line; so are the numbers of a row, as everywhere in the book.
  if (isSeq(node) && node.items.every((item) => isScalar(item))) node.flow = true;
  parent.set(name, node);
}

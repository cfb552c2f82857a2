import { isMap, isNode, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { BookDocument } from './book-document';

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A node that holds a value: the given one changed as little as that takes, so that its comments and the order of its
 * fields stay; a new one where it is of another kind.
 * @param value plain data; fields that are undefined are left out
 */
export function synced(document: BookDocument, node: unknown, value: unknown): Node {
  if (isMap(node) && isPlain(value)) return syncedMap(document, node, value);
  if (isSeq(node) && Array.isArray(value)) return syncedSeq(document, node, value);
  if (isScalar(node) && (typeof value !== 'object' || value === null)) {
    if (node.value !== value) node.value = value;
    return node;
  }
  return document.createNode(value);
}

function syncedMap(document: BookDocument, map: YAMLMap, value: Plain): Node {
  map.items = map.items.filter(({ key }) => value[nameOfKey(key)] !== undefined);
  for (const pair of map.items) pair.value = synced(document, pair.value, value[nameOfKey(pair.key)]);
  for (const [name, given] of Object.entries(value)) {
    if (given !== undefined && !map.has(name)) map.add(document.createPair(name, given));
  }
  return map;
}

const nameOfKey = (key: unknown): string => String(isScalar(key) ? key.value : key);

/** What stands for the same thing stays the same node, wherever it moved; what is left is taken by its place. */
function syncedSeq(document: BookDocument, seq: YAMLSeq, values: readonly unknown[]): Node {
  const before = seq.items.map((node) => ({ node, name: nameOf(isNode(node) ? node.toJS(document) : node) }));
  const taken = new Set<unknown>();
  const nodes = values.map((value) => {
    const name = nameOf(value);
    const found = before.find((one) => one.name === name && !taken.has(one.node));
    if (found) taken.add(found.node);
    return found?.node;
  });
  seq.items = values.map((value, index) => {
    const own = nodes[index];
    const there = before[index]?.node;
    // A place counts only where neither has a name of its own.
    const free = own === undefined && there !== undefined && !taken.has(there) && !isNamed(value);
    if (free) taken.add(there);
    return synced(document, own ?? (free ? there : undefined), value);
  });
  return seq;
}

const isNamed = (value: unknown): boolean => isPlain(value) && typeof value.id === 'string';

const nameOf = (value: unknown): string => {
  if (isPlain(value) && typeof value.id === 'string') return `id ${value.id}`;
  const row = isPlain(value) && Array.isArray(value.causes) ? value.causes : value;
  return JSON.stringify(row) ?? '';
};

import type { Playbook } from './playbook';

type Scalar = string | number | boolean | null;

/** One value that differs: where, and what it is in each; undefined where it is not there. */
export type Difference = { path: readonly string[]; before: Scalar | undefined; after: Scalar | undefined };

/** What a version is called says nothing about what is in it. */
const NAMES = new Set(['version', 'own', 'schemaVersion']);

/**
 * What differs between two versions of a playbook, in the order of the later one; what is not there any more comes
 * last. Parts of a list are told apart by their id, rows of `under` by their causes, all else by its place.
 */
export function comparePlaybooks(before: Playbook, after: Playbook): Difference[] {
  const [was, is] = [leavesOf(before), leavesOf(after)];
  const differences: Difference[] = [];
  for (const [key, leaf] of is) {
    const value = was.get(key)?.value;
    if (value !== leaf.value) differences.push({ path: leaf.path, before: value, after: leaf.value });
  }
  for (const [key, { path, value }] of was) {
    if (!is.has(key)) differences.push({ path, before: value, after: undefined });
  }
  return differences;
}

type Leaf = { path: readonly string[]; value: Scalar };

function leavesOf(playbook: Playbook): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  for (const [name, value] of Object.entries(playbook)) {
    if (!NAMES.has(name)) collect(value, [name], leaves);
  }
  return leaves;
}

function collect(value: unknown, path: readonly string[], leaves: Map<string, Leaf>): void {
  if (value === undefined) return;
  if (typeof value !== 'object' || value === null) {
    // A name in a path can hold any letter but never this one.
    leaves.set(path.join('\n'), { path, value: value as Scalar });
  } else if (Array.isArray(value)) {
    value.forEach((one: unknown, index) => collect(one, [...path, nameOf(one, index)], leaves));
  } else {
    for (const [name, one] of Object.entries(value)) {
      if (!(name === 'id' && path.length > 1)) collect(one, [...path, name], leaves);
    }
  }
}

function nameOf(one: unknown, index: number): string {
  if (typeof one !== 'object' || one === null) return String(index + 1);
  if ('id' in one && typeof one.id === 'string') return one.id;
  if ('causes' in one && Array.isArray(one.causes)) return one.causes.join(' ');
  return String(index + 1);
}

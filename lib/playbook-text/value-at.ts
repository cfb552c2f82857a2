import type { Path } from '@/lib/diagnosis/odd-playbook/finding';

/** What stands at a path of plain data, whatever its shape; undefined where nothing does. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}

/** Words at a path, a number among them; empty where there are none. */
export const wordsAt = (root: unknown, path: Path): string => {
  const value = valueAt(root, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** A number at a path. */
export const numberAt = (root: unknown, path: Path): number | undefined => {
  const value = valueAt(root, path);
  return typeof value === 'number' ? value : undefined;
};

/** A list at a path; empty where there is none. */
export const listAt = (root: unknown, path: Path): readonly unknown[] => {
  const value = valueAt(root, path);
  return Array.isArray(value) ? value : [];
};

/** The words of a list at a path, without what is not words. */
export const namesAt = (root: unknown, path: Path): readonly string[] =>
  listAt(root, path).filter((one) => typeof one === 'string');

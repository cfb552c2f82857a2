import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../root';

const pages = join(root, 'app/(customer)');

/** A file that an import names; undefined for a package's. */
const found = (from: string, name: string): string | undefined => {
  if (!/^(@\/|\.)/.test(name)) return undefined;
  const path = name.startsWith('@/') ? join(root, name.slice(2)) : join(dirname(from), name);
  return [path, `${path}.tsx`, `${path}.ts`].find((one) => {
    try {
      return readFileSync(one).length > 0;
    } catch {
      return false;
    }
  });
};

/** Every file that draws something and that the pages reach, themselves among them. */
const drawing = (): Set<string> => {
  const queue = readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => join(pages, name));
  const all = new Set<string>();
  for (const file of queue) {
    if (all.has(file)) continue;
    all.add(file);
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import) '([^']+)'/g)) {
      const next = found(file, name);
      if (next?.startsWith(join(root, 'components'))) queue.push(next);
    }
  }
  return all;
};

test('the stylesheet of the customers’ pages is made from every file that draws them', () => {
  const style = readFileSync(join(pages, 'style.css'), 'utf8');
  const sources = [...style.matchAll(/@source '([^']+)'/g)].map(([, path = '']) => join(pages, path));
  const missing = [...drawing()].filter(
    (file) => !sources.some((source) => file === source || file.startsWith(join(source, '/'))),
  );
  expect(missing.map((file) => relative(root, file))).toEqual([]);
  expect(sources).toContain(join(root, 'components/ui/button.tsx'));
});

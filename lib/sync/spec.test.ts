import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(resolve(import.meta.dirname, path), 'utf8');

/** Tests of the rules stand here and, where only the server can prove them, in lib/server. */
const tests = ['.', '../server'].flatMap((folder) =>
  readdirSync(resolve(import.meta.dirname, folder))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name}`),
);

test('every rule of SPEC.md is cited by a test, and every cited rule is there', () => {
  const rules = new Set([...read('./SPEC.md').matchAll(/\*\*(S\d+)\*\*/g)].map(([, rule]) => rule));
  const titles = tests.flatMap((name) => [...read(name).matchAll(/\[(S\d+)\]/g)].map(([, rule]) => rule));
  const source = read('./contract-order-rules.ts') + read('./contract-record-rules.ts');
  const contract = [...source.matchAll(/rule: '(S\d+)'/g)].map(([, rule]) => rule);
  const cited = new Set([...titles, ...contract]);
  expect([...rules].filter((rule) => !cited.has(rule))).toEqual([]);
  expect([...cited].filter((rule) => !rules.has(rule))).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (url: string) => readFileSync(new URL(url, import.meta.url), 'utf8');

test('every rule of SPEC.md is cited by a test, and every cited rule is there', () => {
  const rules = new Set([...read('./SPEC.md').matchAll(/\*\*(C\d+)\*\*/g)].map(([, rule]) => rule));
  const tests = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.test.ts'));
  const cited = new Set(
    tests.flatMap((name) => [...read(`./${name}`).matchAll(/\[(C\d+)\]/g)].map(([, rule]) => rule)),
  );
  expect([...rules].filter((rule) => !cited.has(rule))).toEqual([]);
  expect([...cited].filter((rule) => !rules.has(rule))).toEqual([]);
});

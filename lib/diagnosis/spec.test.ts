import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const room = import.meta.dirname;

it('every rule of SPEC.md is cited by a test, and every cited rule exists', () => {
  const spec = readFileSync(path.join(room, 'SPEC.md'), 'utf8');
  const tests = readdirSync(room)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(path.join(room, name), 'utf8'))
    .join('\n');
  const rules = [...spec.matchAll(/^- \*\*(D\d+)\*\*/gm)].map(([, rule]) => rule);
  const cited = [...tests.matchAll(/\[(D\d+)\]/g)].map(([, rule]) => rule);
  expect(rules.length).toBeGreaterThan(0);
  expect(new Set(cited)).toEqual(new Set(rules));
});

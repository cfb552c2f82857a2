import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../root';

type Room = {
  letter: string;
  /** Where tests of its rules stand beside its own folder, since only these can prove some of them. */
  elsewhere?: string[];
  /** Files that name rules as `rule: 'S1'`, for a suite that several stores run. */
  suites?: string[];
};

/** Every SPEC.md, by its room. */
const rooms: Record<string, Room> = {
  'lib/case': { letter: 'C' },
  'lib/customer': { letter: 'U' },
  'lib/shop': { letter: 'H' },
  'lib/diagnosis': { letter: 'D' },
  'lib/diagnosis/odd-playbook': { letter: 'P' },
  'lib/story': { letter: 'N' },
  'lib/sync': {
    letter: 'S',
    elsewhere: ['lib/server', 'lib/tablet'],
    suites: ['contract-order-rules.ts', 'contract-record-rules.ts'],
  },
};

const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');

const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, rule = '']) => rule);

test.each(Object.entries(rooms))(
  'every rule of %s/SPEC.md is cited by a test, and every cited rule is there',
  (room, { letter, elsewhere = [], suites = [] }) => {
    const numbers = found(read(room, 'SPEC.md'), new RegExp(`^- \\*\\*(${letter}\\d+)\\*\\*`, 'gm'));
    const rules = new Set(numbers);
    expect(numbers.filter((rule, index) => numbers.indexOf(rule) !== index)).toEqual([]);
    const titles = [room, ...elsewhere].flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((name) => name.endsWith('.test.ts'))
        .flatMap((name) => found(read(folder, name), new RegExp(`\\[(${letter}\\d+)\\]`, 'g'))),
    );
    const contract = suites.flatMap((name) =>
      found(read(room, name), new RegExp(`rule: '(${letter}\\d+)'`, 'g')),
    );
    const cited = new Set([...titles, ...contract]);
    expect(rules.size).toBeGreaterThan(0);
    expect([...rules].filter((rule) => !cited.has(rule))).toEqual([]);
    expect([...cited].filter((rule) => !rules.has(rule))).toEqual([]);
  },
);

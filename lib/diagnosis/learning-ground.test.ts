import { expect, test } from 'vitest';
import { GATHERED, type KnownVersion, learningGround, learnsUnasked } from './learning-ground';

const shipped = (version: number): KnownVersion => ({
  version,
  origin: 'shipped',
  basedOn: null,
  shippedVersion: version,
  cases: [],
});
const own = (
  version: number,
  origin: 'learned' | 'edited',
  basedOn: number,
  cases: string[],
): KnownVersion => ({
  version,
  origin,
  basedOn,
  shippedVersion: 2,
  cases,
});
const versions = [
  shipped(1),
  shipped(2),
  own(1001, 'learned', 2, ['a']),
  own(1002, 'edited', 1001, ['a']),
  own(1003, 'learned', 1002, ['a', 'b']),
];

test('[D35] learning begins from what was shipped or edited, with the cases that are not in it yet', () => {
  expect(learningGround(versions, 2)).toEqual({ base: 2, counted: new Set() });
  expect(learningGround(versions, 1001)).toEqual({ base: 2, counted: new Set() });
  expect(learningGround(versions, 1002)).toEqual({ base: 1002, counted: new Set(['a']) });
  expect(learningGround(versions, 1003)).toEqual({ base: 1002, counted: new Set(['a']) });
});

test('[D36] a version is made unasked of enough new cases, and not where somebody went back', () => {
  const cases = (count: number) => Array.from({ length: count }, (_, n) => `new ${n}`);
  expect(learnsUnasked(versions, 1003, ['a', 'b', ...cases(GATHERED)])).toBe(true);
  expect(learnsUnasked(versions, 1003, ['a', 'b', ...cases(GATHERED - 1)])).toBe(false);
  expect(learnsUnasked(versions, 1002, cases(GATHERED))).toBe(false);
  expect(learnsUnasked(versions, 2, cases(GATHERED))).toBe(false);
  // A newer shipped version, from which nothing was made yet.
  expect(learnsUnasked([...versions, shipped(3)], 3, cases(GATHERED))).toBe(true);
  expect(learnsUnasked([shipped(1), shipped(2)], 2, cases(GATHERED))).toBe(true);
});

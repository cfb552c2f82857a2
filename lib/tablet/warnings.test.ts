import { expect, test } from 'vitest';
import { warningsOf } from './warnings';

const now = Date.parse('2026-11-25T03:00:00.000Z');

test('work of more than a day ago is warned of, younger work is not', () => {
  const older = '2026-11-24T02:59:59.999Z';
  expect(warningsOf({ oldestAt: older, free: null, now })).toEqual({ unsentSince: older, free: null });
  const younger = '2026-11-24T03:00:00.000Z';
  expect(warningsOf({ oldestAt: younger, free: null, now }).unsentSince).toBeNull();
});

test('little space is told in bytes, and what the browser does not tell is no warning', () => {
  expect(warningsOf({ oldestAt: null, free: 99_000_000, now }).free).toBe(99_000_000);
  expect(warningsOf({ oldestAt: null, free: 5_000_000_000, now }).free).toBeNull();
  expect(warningsOf({ oldestAt: null, free: null, now }).free).toBeNull();
});

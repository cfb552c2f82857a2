import { expect, test } from 'vitest';
import { proposedSpan } from './proposed-span';

test.each([
  ['another day', '2026-11-25', '2026-11-24T15:30', '2026-11-25', '10:00', '12:00'],
  ['early on the day', '2026-11-24', '2026-11-24T07:10', '2026-11-24', '10:00', '12:00'],
  ['on the hour', '2026-11-24', '2026-11-24T15:00', '2026-11-24', '16:00', '18:00'],
  ['in the afternoon', '2026-11-24', '2026-11-24T15:30', '2026-11-24', '16:00', '18:00'],
  ['at night', '2026-11-24', '2026-11-24T22:40', '2026-11-25', '10:00', '12:00'],
])('a time to set by hand, %s', (_when, day, wall, proposed, from, to) => {
  const now = new Date(`${wall}:00+09:00`).toISOString();
  expect(proposedSpan(day, now, 'Asia/Tokyo')).toEqual({ day: proposed, from, to });
});

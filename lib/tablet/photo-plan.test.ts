import { expect, test } from 'vitest';
import { aCase, aPhoto } from './testing/photographed-case';
import { photoKey, photoPlan } from './photo-plan';

const none = new Set<string>();
const ids = (photos: readonly { id: string }[]) => photos.map(({ id }) => id);

test('the pictures of the newest case come first, copies for the report with them, withdrawn ones not', () => {
  const older = aCase('a', '2026-11-01T00:00:00.000Z', [aPhoto('1')]);
  const newer = aCase('b', '2026-11-20T00:00:00.000Z', [
    aPhoto('2', { shownHash: '3' }),
    aPhoto('4', { withdrawnAt: '2026-11-20T01:00:00.000Z' }),
    aPhoto('5', { shownHash: '5' }),
  ]);
  const { fetch, drop } = photoPlan([older, newer], none, none);
  expect(ids(fetch)).toEqual(['b/2', 'b/3', 'b/5', 'a/1']);
  expect(drop).toEqual([]);
});

test('what is here is not fetched, and own pictures are neither counted nor dropped', () => {
  const one = aCase('a', '2026-11-01T00:00:00.000Z', [aPhoto('1'), aPhoto('2'), aPhoto('3')]);
  const plan = photoPlan([one], new Set(['a/1', 'gone/9']), new Set(['a/2']), 200);
  expect([ids(plan.fetch), plan.drop]).toEqual([['a/3'], []]);
});

test('over the limit the oldest case does without; so does what no case names any more', () => {
  const oldest = aCase('a', '2026-10-01T00:00:00.000Z', [aPhoto('1')]);
  const middle = aCase('b', '2026-11-01T00:00:00.000Z', [aPhoto('2')]);
  const newest = aCase('c', '2026-11-20T00:00:00.000Z', [aPhoto('3')]);
  const here = new Set(['a/1', 'b/2', 'gone/9']);
  const plan = photoPlan([oldest, middle, newest], none, here, 250);
  expect([ids(plan.fetch), plan.drop]).toEqual([['c/3'], ['a/1', 'gone/9']]);
  // Once it is so, it stays so: nothing is fetched and dropped in turn.
  const after = photoPlan([oldest, middle, newest], none, new Set(['b/2', photoKey('c', '3')]), 250);
  expect(after).toEqual({ fetch: [], drop: [] });
});

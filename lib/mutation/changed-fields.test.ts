import { expect, test } from 'vitest';
import { changedFields } from './changed-fields';

test('only what differs is sent, and put back', () => {
  const seen = { id: 'a', words: null as string | null, roles: ['pays'], since: '今朝' };
  expect(changedFields(seen, { id: 'a', words: '送れない', roles: ['pays'], since: undefined })).toEqual({
    now: { words: '送れない' },
    was: { words: null },
  });
  expect(changedFields(seen, { roles: ['pays', 'decides'] })).toEqual({
    now: { roles: ['pays', 'decides'] },
    was: { roles: ['pays'] },
  });
});

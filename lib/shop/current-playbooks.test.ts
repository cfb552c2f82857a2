import { expect, test } from 'vitest';
import { at, id } from '@/lib/case/testing/play';
import { currentPlaybooks } from './current-playbooks';

const versions = [
  { id: 'email', version: 1 },
  { id: 'email', version: 2 },
  { id: 'email', version: 1001 },
  { id: 'general', version: 1 },
];
const chosen = (version: number, shippedVersion: number) => [
  { id: id(1), playbookId: 'email', version, shippedVersion, chosenAt: at('09:00') },
];

test('[H11] a case begins with what the shop chose while it goes back to the newest shipped version', () => {
  const current = (...args: Parameters<typeof currentPlaybooks>) =>
    Object.fromEntries(currentPlaybooks(...args));
  expect(current(versions, undefined)).toEqual({ email: 2, general: 1 });
  expect(current(versions, chosen(1001, 2))).toEqual({ email: 1001, general: 1 });
  expect(current(versions, chosen(2, 2))).toEqual({ email: 2, general: 1 });
  // A newer shipped version passes the shop's own by, and what is not at hand cannot be begun with.
  expect(current([...versions, { id: 'email', version: 3 }], chosen(1001, 2))).toEqual({
    email: 3,
    general: 1,
  });
  expect(current(versions, chosen(1002, 2))).toEqual({ email: 2, general: 1 });
});

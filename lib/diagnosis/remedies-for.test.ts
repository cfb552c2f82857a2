import { expect, it } from 'vitest';
import { remediesFor } from './remedies-for';
import { smallPlaybook } from './testing/small-playbook';

const ids = (causeId: string) => {
  const { solutions, workarounds } = remediesFor(smallPlaybook, causeId);
  return [solutions.map(({ id }) => id), workarounds.map(({ id }) => id)];
};

it('[D13] gives solutions and workarounds apart', () => {
  expect(ids('stopped')).toEqual([['unlock'], ['webmail']]);
  expect(ids('no-such-cause')).toEqual([[], []]);
});

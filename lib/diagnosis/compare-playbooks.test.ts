import { expect, test } from 'vitest';
import { comparePlaybooks } from './compare-playbooks';
import { learn } from './learn';
import { numberedPlaybook as before } from './testing/numbered-playbook';
import { answers } from './testing/small-playbook';

const keys = (...[was, is]: Parameters<typeof comparePlaybooks>) =>
  comparePlaybooks(was, is).map(({ path }) => path.join('.'));

test('tells nothing of a version that only has another name', () => {
  expect(comparePlaybooks(before, { ...before, version: 1001, own: { shipped: 1, serial: 1 } })).toEqual([]);
});

test('tells each word and number that differs, and where', () => {
  const after = structuredClone(before);
  const [check] = after.checks;
  if (!check) throw new Error('no check');
  check.minutes = 7;
  check.how[0] = { ja: '別', en: 'other' };
  expect(comparePlaybooks(before, after)).toEqual([
    { path: ['checks', 'browse', 'how', '1', 'ja'], before: 'browse', after: '別' },
    { path: ['checks', 'browse', 'how', '1', 'en'], before: 'browse', after: 'other' },
    { path: ['checks', 'browse', 'minutes'], before: 1, after: 7 },
  ]);
});

test('tells what was added and taken away, and nothing of what only stands elsewhere', () => {
  const after = { ...before, remedies: before.remedies.slice(1).toReversed() };
  const gone = comparePlaybooks(before, after);
  expect(gone.length).toBeGreaterThan(3);
  expect(gone.every(({ path, after: now }) => path[1] === 'webmail' && now === undefined)).toBe(true);
  expect(keys(after, before).every((key) => key.startsWith('remedies.webmail.'))).toBe(true);
});

test('tells which numbers were learned', () => {
  const learned = learn(before, [{ id: '1', causeId: 'stopped', results: answers(['send', 'ok']) }]);
  const told = keys(before, learned);
  expect(told).toContain('causes.stopped.prior');
  expect(told).toContain('checks.send.under.stopped.chances.ok');
  expect(told.filter((key) => key.startsWith('checks.browse'))).toEqual([]);
});

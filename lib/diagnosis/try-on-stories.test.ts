import { expect, test } from 'vitest';
import type { Playbook } from './playbook';
import type { Result } from './results';
import { numberedPlaybook as before } from './testing/numbered-playbook';
import { placeOf, together, tryOnStories } from './try-on-stories';

const at = '2026-11-24T05:00:00.000Z';
const answer = (checkId: string, outcome: string): Result => ({ checkId, outcome, at });
const refused = [answer('send', 'refused')];

/** The same book where a refused sending speaks for an outage. */
const turned: Playbook = {
  ...before,
  checks: before.checks.map((check) =>
    check.id === 'send' ? { ...check, under: [{ causes: ['outage'], chances: { refused: 0.95 } }] } : check,
  ),
};
const without: Playbook = { ...before, causes: before.causes.filter(({ id }) => id !== 'stopped') };

const story = (id: string, causeId: string, results: Result[]) => {
  const one = { id, causeId, results };
  return { story: id, before: one, after: one };
};

test('[D40] the place of a cause is where it comes among all; none where the playbook has it not', () => {
  expect(placeOf(before, 'stopped', refused)).toBe(1);
  expect(placeOf(turned, 'outage', refused)).toBe(1);
  expect(placeOf(turned, 'stopped', refused)).toBeGreaterThan(1);
  expect(placeOf(without, 'stopped', refused)).toBeNull();
  // Nothing was answered: the order is that of how often causes are met, each place once.
  const places = before.causes.map(({ id }) => placeOf(before, id, []));
  expect(new Set(places)).toEqual(new Set([1, 2, 3, 4, 5]));
  expect(placeOf(before, 'broken-line', [])).toBe(1);
});

test('[D41] of two versions is told how often each finds the named cause, and which stories came further down', () => {
  const stories = [
    story('mail', 'stopped', refused),
    story('host', 'outage', refused),
    story('said nothing', 'stopped', []),
    story('wire', 'broken-line', [answer('browse', 'fail'), answer('tethering', 'works')]),
  ];
  const same = tryOnStories(before, before, stories);
  expect(same.before).toEqual(same.after);
  expect([same.told, same.worse]).toEqual([3, []]);
  const trial = tryOnStories(before, turned, stories);
  expect([trial.before.first, trial.after.first]).toEqual([2, 2]);
  expect(trial.worse.map((one) => [one.story, one.before])).toEqual([['mail', 1]]);
  const gone = tryOnStories(before, without, stories);
  expect(gone.worse).toEqual([{ story: 'mail', before: 1, after: null }]);
  const few = tryOnStories(before, without, stories.slice(0, 1));
  expect([few.before.few, few.after.few]).toEqual([1, 0]);
  const both = together(trial, gone);
  expect([both.told, both.before.first]).toEqual([6, 4]);
  // A cause that is not there any more fell furthest.
  expect(both.worse.map(({ after }) => after)).toEqual([null, trial.worse[0]?.after]);
});

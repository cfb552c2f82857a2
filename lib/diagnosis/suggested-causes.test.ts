import { describe, expect, it } from 'vitest';
import { deciding, suggestedCauses, type Reason } from './suggested-causes';
import { answers, smallPlaybook } from './testing/small-playbook';

const words = (...given: Parameters<typeof answers>) =>
  suggestedCauses(smallPlaybook, answers(...given)).map(({ causeId, likelihood }) => [causeId, likelihood]);

describe('suggestedCauses', () => {
  it('[D9] calls nothing suspected before anything is known', () => {
    expect(words()).toEqual([
      ['broken-line', 'weak'],
      ['old-router', 'weak'],
      ['stopped', 'weak'],
      ['outage', 'weak'],
    ]);
  });

  it('[D8] counts an answer that points to one cause twice', () => {
    expect(words(['send', 'refused'], ['browse', 'fail'])).toEqual([
      ['stopped', 'suspected'],
      ['broken-line', 'suspected'],
      ['old-router', 'suspected'],
      ['outage', 'weak'],
    ]);
  });

  it('[D9] calls the first strong when it has enough and stands alone', () => {
    expect(words(['send', 'refused'], ['notice', 'stop'])[0]).toEqual(['stopped', 'strong']);
    expect(words(['send', 'refused'], ['notice', 'stop'], ['lookup', 'fail'], ['browse', 'fail'])[0]).toEqual(
      ['stopped', 'suspected'],
    );
  });

  it('[D8] puts what was ruled out last', () => {
    expect(words(['browse', 'ok']).at(-1)).toEqual(['broken-line', 'weak']);
    expect(words(['notice', 'stop'], ['send', 'ok']).at(-1)?.[0]).toBe('stopped');
  });

  it('[D8] counts one answer about two subjects once, and unknown not at all', () => {
    expect(words(['send', 'refused', 'a'], ['send', 'refused', 'b'])).toEqual(words(['send', 'refused']));
    expect(words(['send', 'unknown'], ['notice', 'skipped'])).toEqual(words());
  });

  it('[D22] tells what speaks for and against, what moves it most first', () => {
    const causes = suggestedCauses(
      smallPlaybook,
      answers(['send', 'ok'], ['notice', 'stop'], ['login', 'down']),
    );
    const stopped = causes.find(({ causeId }) => causeId === 'stopped');
    expect(stopped?.because.map(({ checkId, outcome, speaks }) => [checkId, outcome, speaks])).toEqual([
      ['send', 'ok', 'against'],
      ['notice', 'stop', 'for'],
      ['login', 'down', 'against'],
    ]);
    const outage = causes.find(({ causeId }) => causeId === 'outage');
    expect(outage?.because[0]).toMatchObject({ checkId: 'login', speaks: 'for' });
  });

  it('[D22] lets "something else" decide nothing, however much it says', () => {
    const reason = (checkId: string, outcome: string, weight: number): Reason => ({
      checkId,
      outcome,
      at: '2026-11-24T02:09:00.000Z',
      weight,
      speaks: 'for',
    });
    const because = [reason('words', 'other', 3), reason('send', 'refused', 2), reason('login', 'ok', 0.4)];
    const cause = { causeId: 'stopped', probability: 0.9, likelihood: 'strong', because } as const;
    expect(deciding(cause).map(({ checkId }) => checkId)).toEqual(['send']);
  });
});

import { describe, expect, it } from 'vitest';
import { standingResults } from './results';
import { answers, smallPlaybook } from './testing/small-playbook';

const standing = (...given: Parameters<typeof answers>) =>
  standingResults(smallPlaybook, answers(...given)).map(({ result, outcome }) => [
    result.checkId,
    result.subjectId,
    outcome?.id ?? null,
  ]);

describe('standingResults', () => {
  it('[D1] lets the latest of a check and subject stand', () => {
    expect(standing(['browse', 'fail'], ['login', 'ok'], ['browse', 'ok'])).toEqual([
      ['login', null, 'ok'],
      ['browse', null, 'ok'],
    ]);
    expect(standing(['login', 'ok', 'a'], ['login', 'down', 'b'])).toEqual([
      ['login', 'a', 'ok'],
      ['login', 'b', 'down'],
    ]);
  });

  it('[D1] goes by the time, not by the order of arrival', () => {
    const [early, late] = answers(['browse', 'fail'], ['browse', 'ok']);
    if (!early || !late) throw new Error('two answers');
    expect(standingResults(smallPlaybook, [late, early]).map(({ outcome }) => outcome?.id)).toEqual(['ok']);
    const same = { ...early, outcome: 'slow' };
    expect(standingResults(smallPlaybook, [early, same]).map(({ outcome }) => outcome?.id)).toEqual(['slow']);
  });

  it('[D2] ignores foreign checks and takes foreign outcomes as unknown', () => {
    expect(standing(['no-such-check', 'ok'], ['browse', 'no-such-outcome'], ['login', 'unknown'])).toEqual([
      ['browse', null, null],
      ['login', null, null],
    ]);
  });
});

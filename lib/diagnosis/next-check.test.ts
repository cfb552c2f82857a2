import { describe, expect, it } from 'vitest';
import { planChecks, visibleChecks } from './next-check';
import { answers, smallPlaybook } from './testing/small-playbook';

const next = (...given: Parameters<typeof answers>) =>
  planChecks(smallPlaybook, answers(...given)).open[0]?.check.id ?? null;
const seen = (limit: number, ...given: Parameters<typeof answers>) =>
  visibleChecks(smallPlaybook, answers(...given), planChecks(smallPlaybook, answers(...given)), limit).map(
    ({ id }) => id,
  );

describe('planChecks', () => {
  it('[D11] goes through the featured checks in order, then the others, and ends', () => {
    expect(next()).toBe('browse');
    expect(next(['browse', 'ok'])).toBe('login');
    expect(next(['browse', 'ok'], ['login', 'ok'], ['send', 'ok'], ['notice', 'none'])).toBe('tethering');
    expect(
      next(
        ['browse', 'ok'],
        ['login', 'ok'],
        ['send', 'ok'],
        ['notice', 'none'],
        ['tethering', 'same'],
        ['lookup', 'ok'],
      ),
    ).toBeNull();
  });

  it('[D11] does not ask again what is unknown or was skipped', () => {
    expect(next(['browse', 'unknown'])).toBe('login');
    expect(next(['browse', 'skipped'])).toBe('login');
  });

  it('[D10] proposes a check only after the answer that gives it sense', () => {
    expect(next(['browse', 'ok'], ['login', 'ok'])).toBe('send');
    expect(next(['browse', 'ok'], ['login', 'not-offered'])).toBe('notice');
  });

  it('[D10] leaves out what needs something that is missing here', () => {
    const walked = answers(['browse', 'ok'], ['login', 'not-offered'], ['notice', 'none']);
    expect(planChecks(smallPlaybook, walked).open[0]?.check.id).toBe('tethering');
    expect(planChecks(smallPlaybook, walked, ['second-device']).open[0]?.check.id).toBe('lookup');
    expect(planChecks(smallPlaybook, walked, ['second-device']).putOff).toBe(1);
    expect(planChecks(smallPlaybook, walked).putOff).toBe(0);
  });
});

describe('visibleChecks', () => {
  it('[D12] shows answered checks by time, then the open ones', () => {
    expect(seen(8)).toEqual(['browse', 'login', 'notice', 'tethering', 'lookup']);
    expect(seen(8, ['login', 'ok'], ['browse', 'ok'])).toEqual([
      'login',
      'browse',
      'send',
      'notice',
      'tethering',
      'lookup',
    ]);
  });

  it('[D12] never shows more than the limit and keeps three open ones', () => {
    expect(seen(2)).toEqual(['browse', 'login']);
    expect(seen(4, ['login', 'ok'], ['browse', 'ok'])).toEqual(['browse', 'send', 'notice', 'tethering']);
    expect(seen(2, ['login', 'ok'], ['browse', 'ok'])).toEqual(['send', 'notice']);
  });

  it('[D12] shows a check of two subjects once, at its last answer', () => {
    expect(seen(8, ['login', 'ok', 'a'], ['browse', 'ok'], ['login', 'ok', 'b']).slice(0, 3)).toEqual([
      'browse',
      'login',
      'send',
    ]);
  });
});

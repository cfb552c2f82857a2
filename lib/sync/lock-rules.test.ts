import { describe, expect, test } from 'vitest';
import { afterWrong, codeProblem, IDLE_LIMIT, locksNow, LONGEST_WATCHED, MOST_WRONG } from './lock-rules';

const NOW = Date.parse('2026-11-25T05:00:00.000Z');
const ago = (milliseconds: number) => new Date(NOW - milliseconds).toISOString();

describe('a code', () => {
  test.each([
    ['1234567', 'too-short'],
    ['', 'too-short'],
    ['       a', 'too-short'],
    ['11111111', 'too-simple'],
    ['12345678', 'too-simple'],
    ['98765432', 'too-simple'],
    ['abcdefgh', 'too-simple'],
    ['１２３４５６７８', 'too-simple'],
    ['13572468', null],
    ['きりわけ道具箱7', null],
  ])('[S42] %s: %s', (code, problem) => expect(codeProblem(code)).toBe(problem));
});

describe('ten wrong codes', () => {
  test('[S43] each tells how many are left, the tenth erases', () => {
    expect(afterWrong(1)).toEqual({ left: 9 });
    expect(afterWrong(MOST_WRONG - 1)).toEqual({ left: 1 });
    expect(afterWrong(MOST_WRONG)).toBe('erase');
    expect(afterWrong(MOST_WRONG + 1)).toBe('erase');
  });
});

describe('an idle tablet', () => {
  test('[S44] locks after ten minutes without a hand on it', () => {
    expect(locksNow(NOW, NOW - IDLE_LIMIT + 1, [])).toBe(false);
    expect(locksNow(NOW, NOW - IDLE_LIMIT, [])).toBe(true);
  });

  test('[S44] not during an open call or wait', () => {
    for (const kind of ['call', 'wait'] as const) {
      expect(locksNow(NOW, NOW - 3 * IDLE_LIMIT, [{ kind, since: ago(40 * 60_000) }])).toBe(false);
    }
  });

  test('[S44] a wait of hours or days keeps nothing open', () => {
    const old = { kind: 'wait', since: ago(LONGEST_WATCHED) } as const;
    expect(locksNow(NOW, NOW - IDLE_LIMIT, [old])).toBe(true);
    expect(locksNow(NOW, NOW - IDLE_LIMIT, [old, { kind: 'call', since: ago(60_000) }])).toBe(false);
  });

  test('[S44] a clock that was set back does not keep it open', () => {
    expect(locksNow(NOW, NOW + IDLE_LIMIT, [])).toBe(true);
  });
});

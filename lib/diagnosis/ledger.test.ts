import { describe, expect, it } from 'vitest';
import { ledger } from './ledger';
import { answers, smallPlaybook } from './testing/small-playbook';

const row = (layerId: string, ...given: Parameters<typeof answers>) => {
  const found = ledger(smallPlaybook, answers(...given)).find((one) => one.layerId === layerId);
  if (!found) throw new Error(`no layer ${layerId}`);
  return found;
};

describe('ledger', () => {
  it('[D5] begins with every layer not checked, all its checks open', () => {
    expect(ledger(smallPlaybook, []).map(({ layerId, state }) => [layerId, state])).toEqual([
      ['line', 'not-checked'],
      ['router', 'not-checked'],
      ['provider', 'not-checked'],
    ]);
    expect(row('provider')).toMatchObject({
      decidedBy: null,
      openChecks: ['login', 'send', 'notice'],
      neededChecks: ['login', 'send', 'notice'],
    });
  });

  it('[D5] does not take skipped for tried', () => {
    expect(row('line', ['browse', 'skipped'])).toMatchObject({
      state: 'not-checked',
      decidedBy: null,
      openChecks: ['browse', 'tethering'],
    });
  });

  it('[D3] is faulty by one faulty answer, whatever else is fine', () => {
    expect(row('line', ['browse', 'ok'], ['tethering', 'works'])).toMatchObject({
      state: 'faulty',
      decidedBy: { checkId: 'tethering', outcome: 'works' },
    });
    expect(row('provider', ['login', 'down', 'a'], ['login', 'ok', 'b'])).toMatchObject({
      state: 'faulty',
      decidedBy: { subjectId: 'a' },
    });
  });

  it('[D3] is judged by a check of another layer too', () => {
    expect(row('router', ['browse', 'ok'], ['lookup', 'fail']).state).toBe('faulty');
    expect(row('router', ['browse', 'ok'])).toMatchObject({
      state: 'fine',
      decidedBy: { checkId: 'browse' },
    });
  });

  it('[D3] is no longer faulty when the check was done again and is fine', () => {
    expect(row('line', ['browse', 'fail'], ['browse', 'ok']).state).toBe('fine');
  });

  it('[D4] is fine only when every featured check was answered', () => {
    expect(row('provider', ['login', 'ok'], ['send', 'ok'])).toMatchObject({
      state: 'partly-open',
      neededChecks: ['notice'],
    });
    expect(row('provider', ['login', 'ok'], ['send', 'ok'], ['notice', 'none'])).toMatchObject({
      state: 'fine',
      decidedBy: { checkId: 'send' },
      openChecks: [],
    });
  });

  it('[D4] may leave checks open that are not featured', () => {
    expect(row('line', ['browse', 'ok'])).toMatchObject({ state: 'fine', openChecks: ['tethering'] });
  });

  it('[D4] is not fine while a featured check is unknown about one of its subjects', () => {
    expect(
      row('provider', ['login', 'ok', 'a'], ['send', 'ok', 'a'], ['notice', 'none'], ['send', 'unknown', 'b'])
        .state,
    ).toBe('could-not-be-checked');
  });

  it('[D6] could not be checked when all that was tried is unknown and nothing needed is left', () => {
    expect(row('line', ['browse', 'unknown'])).toMatchObject({
      state: 'could-not-be-checked',
      decidedBy: { checkId: 'browse' },
    });
    expect(row('router', ['lookup', 'unknown']).state).toBe('could-not-be-checked');
    expect(row('provider', ['login', 'unknown']).state).toBe('partly-open');
  });

  it('[D7] is partly open with neutral answers only', () => {
    expect(row('line', ['browse', 'slow'])).toMatchObject({
      state: 'partly-open',
      decidedBy: { checkId: 'browse' },
    });
  });
});

import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { loadPlaybook } from '@/prisma/playbooks/load';
import { diagnosisOf } from '../diagnose/diagnosis-of';
import { readObservations } from '../diagnose/observations';

const email = loadPlaybook('email');
const read = (value: unknown, line = 1) => readObservations(JSON.stringify(value, null, 1), email, line);

describe('diagnose', () => {
  it('prints all causes from the most to the least probable, and the checks that are left', () => {
    const seen = {
      observations: [
        { check: 'webmail-login', outcome: 'ok' },
        { check: 'webmail-send', outcome: 'refused', subject: 'info@example.jp' },
        { check: 'clock', outcome: 'unknown' },
      ],
    };
    const { playbook, causes, next } = diagnosisOf(email, read(seen));
    expect(playbook).toEqual({ id: 'email', version: email.version });
    expect(causes.map(({ id }) => id).toSorted()).toEqual(email.causes.map(({ id }) => id).toSorted());
    const probabilities = causes.map(({ probability }) => probability);
    expect(probabilities).toEqual(probabilities.toSorted((a, b) => b - a));
    expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
    expect(causes[0]?.id).toBe('account-suspended-for-spam');
    expect(causes[0]?.because[0]).toMatchObject({ check: 'webmail-send', outcome: 'refused' });
    expect(next.map(({ check }) => check)).not.toContain('clock');
    expect(next[0]).toEqual({
      check: expect.any(String) as string,
      minutes: expect.any(Number) as number,
      expectedGain: expect.any(Number) as number,
    });
  });

  it('leaves out what cannot be done on site', () => {
    const { next } = diagnosisOf(email, read({ observations: [], missing: ['password'] }));
    expect(next.map(({ check }) => check)).not.toContain('webmail-login');
  });

  it('names what it does not know, and its line', () => {
    const wrong = (check: string, outcome: string) => () =>
      read(
        {
          observations: [
            { check: 'clock', outcome: 'right' },
            { check, outcome },
          ],
        },
        3,
      );
    expect(wrong('no-such', 'ok')).toThrow(/line 10: .*"no-such"/);
    expect(wrong('webmail-send', 'no-such')).toThrow(/line 11: .*"webmail-send".*"no-such"/);
    expect(() => readObservations('{"observations": [\n{]}', email, 1)).toThrow(/line 2: not JSON/);
    expect(() => read({ observations: [{ check: 'clock' }] })).toThrow(/line 3: observations.0.outcome/);
    expect(() => read({})).toThrow(/line 1: observations/);
  });

  it('ends with 2 and prints nothing where any line is wrong', () => {
    const run = (input: string) =>
      spawnSync(
        process.execPath,
        [
          '--conditions=react-server',
          '--import',
          'tsx',
          'scripts/diagnose.ts',
          '--playbook',
          'email',
          '--batch',
        ],
        { input, encoding: 'utf8' },
      );
    const good = '{"observations":[{"check":"clock","outcome":"wrong"}]}';
    const fine = run(`${good}\n\n${good}\n`);
    expect([fine.status, fine.stdout.trim().split('\n').length]).toEqual([0, 2]);
    const wrong = run(`${good}\n${good.replace('wrong', 'late')}\n`);
    expect([wrong.status, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toMatch(/line 2: .*"clock".*"late"/);
  }, 60_000);
});

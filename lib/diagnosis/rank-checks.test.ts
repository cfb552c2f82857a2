import { describe, expect, it } from 'vitest';
import { loadPlaybook } from '@/prisma/playbooks/load';
import { actNow } from './act-now';
import { infer } from './infer';
import { planChecks } from './next-check';
import type { Need, Playbook } from './playbook';
import { foresee, rankChecks, uncertainty } from './rank-checks';
import { numberedPlaybook } from './testing/numbered-playbook';
import { answers } from './testing/small-playbook';

const { checks } = numberedPlaybook;
const ranked = (...given: Parameters<typeof answers>) =>
  rankChecks(infer(numberedPlaybook, answers(...given)), checks);
const gainOf = (id: string, ...given: Parameters<typeof answers>) =>
  ranked(...given).find(({ check }) => check.id === id)?.gain ?? Number.NaN;
const plan = (missing: Need[], ...given: Parameters<typeof answers>) =>
  planChecks(numberedPlaybook, answers(...given), missing);
const acts = (...given: Parameters<typeof answers>) => actNow(numberedPlaybook, plan([], ...given));

describe('rankChecks', () => {
  it('[D19] measures bits: what a check tells is what its answers leave less uncertain', () => {
    const inference = infer(numberedPlaybook, []);
    const model = inference.model.checks.get('browse');
    if (!model) throw new Error('no check');
    const foreseen = foresee(inference, model);
    expect(foreseen.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 10);
    const after = foreseen.reduce((sum, one) => sum + one.chance * uncertainty(one.probability), 0);
    expect(gainOf('browse')).toBeCloseTo(uncertainty(inference.probability) - after, 10);
    expect(uncertainty(Float64Array.of(0.5, 0.25, 0.25))).toBe(1.5);
  });

  it('[D19] expects less of a check whose fact is known from its group', () => {
    const apart = { ...numberedPlaybook, checks: checks.map(({ group: _, ...check }) => check) };
    const given = answers(['browse', 'fail']);
    const told = (playbook: Playbook) => {
      const inference = infer(playbook, given);
      const model = inference.model.checks.get('tethering');
      if (!model) throw new Error('no check');
      const left = foresee(inference, model).map((one) => one.chance * uncertainty(one.probability));
      return uncertainty(inference.probability) - left.reduce((sum, bits) => sum + bits, 0);
    };
    expect(told(numberedPlaybook)).toBeLessThan(told(apart));
  });

  it('[D19] counts nothing as open once a cause is named, and plain bits from then on', () => {
    const settled = (id: string, ...given: Parameters<typeof answers>) => {
      const inference = infer(numberedPlaybook, answers(...given));
      const named = Math.max(...inference.probability) >= 0.8;
      const open = (p: Float64Array) => (!named && Math.max(...p) >= 0.8 ? 0 : uncertainty(p));
      const model = inference.model.checks.get(id);
      if (!model) throw new Error('no check');
      const left = foresee(inference, model).map((one) => one.chance * open(one.probability));
      return open(inference.probability) - left.reduce((sum, bits) => sum + bits, 0);
    };
    expect(gainOf('send')).toBeCloseTo(settled('send'), 10);
    // A refusal names the cause: more than plain bits.
    const plain = infer(numberedPlaybook, answers(['send', 'refused'])).probability;
    expect(Math.max(...plain)).toBeGreaterThan(0.8);
    expect(gainOf('notice', ['send', 'refused'])).toBeCloseTo(settled('notice', ['send', 'refused']), 10);
  });

  it('[D20] a check that needs more trouble costs more', () => {
    const cost = (id: string) => ranked().find(({ check }) => check.id === id)?.cost;
    expect([cost('browse'), cost('tethering')]).toEqual([1, 1.5]);
  });
});

describe('planChecks', () => {
  it('[D11] proposes what tells most for its cost, and never what was asked or cannot be done', () => {
    const open = plan([]).open.map(({ check }) => check.id);
    expect(open[0]).toBe('browse');
    expect(open).not.toContain('send');
    expect(plan(['second-device']).open.map(({ check }) => check.id)).not.toContain('tethering');
    expect(plan(['second-device']).putOff).toBe(1);
    const after = plan([], ['browse', 'ok'], ['login', 'ok']).open.map(({ check }) => check.id);
    expect(after[0]).toBe('send');
    expect(after).not.toContain('browse');
  });

  it('[D21] says when to act: not at first, not on a guess, but when asking costs more than it saves', () => {
    expect(acts()).toBe(false);
    expect(acts(['login', 'ok'], ['send', 'refused'])).toBe(true);
    expect(acts(['browse', 'fail'])).toBe(false);
  });

  it('[D11] counts a check as telling only where it settles enough for its minutes', () => {
    const slow = (minutes: number) => ({
      ...numberedPlaybook,
      checks: checks.map((check) => (check.id === 'browse' ? { ...check, minutes } : check)),
    });
    const telling = (minutes: number) => {
      const { open, telling: count } = planChecks(slow(minutes), []);
      return open.slice(0, count).map(({ check }) => check.id);
    };
    const bits = gainOf('browse');
    expect(telling(bits / 0.021)).toContain('browse');
    expect(telling(bits / 0.019)).not.toContain('browse');
  });

  it('[D21] says so when nothing is left that tells anything, but not while such a check waits for something', () => {
    const all = [
      ['browse', 'ok'],
      ['login', 'ok'],
      ['send', 'ok'],
      ['notice', 'none'],
      ['lookup', 'ok'],
    ] as const;
    const seen = all.map(([check, outcome]): [string, string] => [check, outcome]);
    expect(plan([], ...seen).telling).toBeGreaterThan(0);
    expect(acts(...seen)).toBe(false);
    expect(acts(...seen, ['tethering', 'same'])).toBe(true);
    expect(plan(['second-device'], ...seen).telling).toBe(0);
    expect(actNow(numberedPlaybook, plan(['second-device'], ...seen))).toBe(false);
  });

  it('[D21] lets the e-mail playbook act once webmail alone refuses to send', () => {
    const email = loadPlaybook('email');
    const seen = answers(['receive-client', 'ok'], ['send-client', 'fail'], ['webmail-login', 'ok']);
    expect(actNow(email, planChecks(email, seen))).toBe(false);
    const more = answers(
      ['receive-client', 'ok'],
      ['send-client', 'fail'],
      ['webmail-login', 'ok'],
      ['webmail-send', 'refused'],
    );
    expect(actNow(email, planChecks(email, more))).toBe(true);
  });
});

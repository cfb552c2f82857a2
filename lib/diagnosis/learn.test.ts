import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPlaybook } from '@/prisma/playbooks/load';
import { type ClosedCase, learn, PRIOR_STRENGTH, ROW_STRENGTH } from './learn';
import { modelOf } from './model';
import { isGrave } from './odd-playbook/finding';
import { oddPlaybook } from './odd-playbook/odd-playbook';
import { type Playbook, playbookSchema } from './playbook';
import { suggestedCauses } from './suggested-causes';
import { numberedPlaybook as small } from './testing/numbered-playbook';
import { answers, smallPlaybook } from './testing/small-playbook';

const email = loadPlaybook('email');
const closed = (causeId: string, ...given: Parameters<typeof answers>): ClosedCase => ({
  id: causeId,
  causeId,
  results: answers(...given),
});
const times = (count: number, one: ClosedCase) => Array.from({ length: count }, () => one);
const chance = (playbook: Playbook, causeId: string) =>
  modelOf(playbook).prior[playbook.causes.findIndex(({ id }) => id === causeId)] ?? 0;
const check = (playbook: Playbook, checkId: string) => playbook.checks.find(({ id }) => id === checkId);
const underOf = (playbook: Playbook, checkId: string, causeId: string) =>
  check(playbook, checkId)?.under?.find(({ causes }) => causes.includes(causeId))?.chances;

const someCases = (playbook: Playbook) =>
  fc.array(
    fc.record({
      id: fc.uuid(),
      causeId: fc.constantFrom(...playbook.causes.map(({ id }) => id)),
      results: fc.array(
        fc.constantFrom(...playbook.checks).chain(({ id, outcomes }) =>
          fc.record({
            checkId: fc.constant(id),
            outcome: fc.constantFrom('unknown', 'skipped', ...outcomes.map((outcome) => outcome.id)),
            subjectId: fc.constantFrom(null, 'a', 'b'),
            at: fc.constantFrom('2026-11-24T02:00Z', '2026-11-24T03:00Z'),
          }),
        ),
        { maxLength: 12 },
      ),
    }),
    { maxLength: 40 },
  );

describe('learn', () => {
  it('[D30] learns nothing from nothing', () => {
    expect(learn(email, [])).toBe(email);
    expect(learn(small, [closed('a-cause-of-another-book', ['browse', 'fail'])])).toBe(small);
  });

  it('[D30] does not depend on the order of the cases', () => {
    fc.assert(
      fc.property(
        someCases(email).chain((cases) =>
          fc.tuple(fc.constant(cases), fc.shuffledSubarray(cases, { minLength: cases.length })),
        ),
        ([cases, shuffled]) => {
          expect(learn(email, shuffled)).toEqual(learn(email, cases));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('[D31] makes a cause likelier that is met more often than the book says, and the others less', () => {
    const learned = learn(small, times(10, closed('outage')));
    expect(chance(learned, 'outage')).toBeCloseTo(
      (PRIOR_STRENGTH * chance(small, 'outage') + 10) / (PRIOR_STRENGTH + 10),
      3,
    );
    for (const cause of ['broken-line', 'old-router', 'stopped', 'other']) {
      expect(chance(learned, cause)).toBeLessThan(chance(small, cause));
    }
    const sum = (playbook: Playbook) => playbook.causes.reduce((total, { prior = 0 }) => total + prior, 0);
    expect(sum(learned)).toBeCloseTo(sum(small), 2);
    // Cases as the book expects them confirm it: nothing moves but what rounding moves.
    const expected = small.causes.flatMap(({ id, prior = 0 }) => times(prior * 10, closed(id)));
    for (const { id } of small.causes) {
      expect(chance(learn(small, expected), id)).toBeCloseTo(chance(small, id), 3);
    }
  });

  it('[D32] moves a row by its own causes’ answers and what is usual by the others’', () => {
    const seen = times(5, closed('stopped', ['send', 'ok']));
    const learned = learn(small, seen);
    const before = underOf(small, 'send', 'stopped')?.refused ?? 0;
    const after = underOf(learned, 'send', 'stopped');
    expect(after?.refused).toBeCloseTo((ROW_STRENGTH * before) / (ROW_STRENGTH + 5), 3);
    expect(after?.ok).toBeGreaterThan(0.19);
    expect(check(learned, 'send')?.usually).toBe(check(small, 'send')?.usually);
    expect(check(learned, 'browse')).toBe(check(small, 'browse'));

    const usual = learn(small, times(5, closed('outage', ['send', 'odd'])));
    expect(check(usual, 'send')?.usually?.odd).toBeCloseTo((ROW_STRENGTH * 0.05 + 5) / (ROW_STRENGTH + 5), 3);
    expect(underOf(usual, 'send', 'stopped')).toBe(underOf(small, 'send', 'stopped'));
  });

  it('[D32] leaves a valid playbook, whatever the cases: rows sum to 1, no chance is lost', () => {
    fc.assert(
      fc.property(someCases(email), (cases) => {
        const learned = playbookSchema.parse(learn(email, cases));
        for (const [index, { usually, under = [] }] of learned.checks.entries()) {
          const before = email.checks[index];
          for (const row of [usually, ...under.map(({ chances }) => chances)]) {
            if (!row || row === before?.usually || before?.under?.some(({ chances }) => chances === row))
              continue;
            const sum = Object.values(row).reduce((total, p) => total + p, 0);
            expect(sum).toBeLessThanOrEqual(1 + 1e-9);
          }
        }
        for (const { prior } of learned.causes) expect(prior).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });

  it('[D32] leaves nothing that would keep the playbook from being published', () => {
    const grave = (playbook: Playbook) => oddPlaybook(playbook).filter(isGrave).length;
    fc.assert(
      fc.property(someCases(email), (cases) => {
        expect(grave(learn(email, cases))).toBe(grave(email));
      }),
      { numRuns: 10 },
    );
  });

  it('[D33] counts what stands: not what was unknown, skipped, said before or is of another book', () => {
    const silent = closed('stopped', ['send', 'unknown'], ['login', 'skipped'], ['no-such-check', 'ok']);
    expect(learn(small, [silent]).checks).toEqual(small.checks);
    const again = closed('stopped', ['send', 'ok'], ['send', 'refused']);
    expect(learn(small, [again]).checks).toEqual(
      learn(small, [closed('stopped', ['send', 'refused'])]).checks,
    );
    const both = learn(small, [closed('outage', ['login', 'ok', 'a'], ['login', 'down', 'b'])]);
    const half = underOf(both, 'login', 'outage')?.down ?? 0;
    expect(half).toBeCloseTo((ROW_STRENGTH * 0.8 + 0.5) / (ROW_STRENGTH + 1), 3);
  });

  it('[D34] leaves a playbook without numbers as it is', () => {
    expect(learn(smallPlaybook, times(9, closed('stopped', ['send', 'refused'])))).toBe(smallPlaybook);
  });

  it('ranks a cause higher that the shop meets again and again', () => {
    const seen = answers(['notice', 'none']);
    const rank = (playbook: Playbook) =>
      suggestedCauses(playbook, seen).findIndex(({ causeId }) => causeId === 'outage');
    expect(rank(learn(small, times(60, closed('outage', ['notice', 'none']))))).toBe(0);
    expect(rank(small)).toBeGreaterThan(0);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadShippedPlaybooks } from '@/prisma/playbooks/load';
import { added, infer } from './infer';
import type { Check, Playbook } from './playbook';
import type { Result } from './results';
import { suggestedCauses } from './suggested-causes';
import { numberedPlaybook } from './testing/numbered-playbook';
import { answers } from './testing/small-playbook';

const of = (playbook: Playbook, results: readonly Result[]) =>
  new Map(suggestedCauses(playbook, results).map(({ causeId, probability }) => [causeId, probability]));
const small = (...given: Parameters<typeof answers>) => of(numberedPlaybook, answers(...given));

/** Any answers to a playbook, about up to two subjects. */
const someAnswers = (playbook: Playbook, minLength = 0) =>
  fc
    .array(
      fc.constantFrom(...playbook.checks).chain((check) =>
        fc.record({
          checkId: fc.constant(check.id),
          outcome: fc.constantFrom(...check.outcomes.map(({ id }) => id)),
          subjectId: fc.constantFrom(null, 'a', 'b'),
        }),
      ),
      { minLength, maxLength: 25 },
    )
    .map((rows) =>
      rows.map((row, minute): Result => ({
        ...row,
        at: `2026-11-24T02:${String(minute).padStart(2, '0')}Z`,
      })),
    );
const every = [numberedPlaybook, ...loadShippedPlaybooks()].map(
  (playbook) => [playbook.id, playbook] as const,
);
const closeTo = (a: Map<string, number>, b: Map<string, number>) => {
  for (const [id, p] of a) expect(b.get(id)).toBeCloseTo(p, 10);
};

describe.each(every)('infer, whatever was answered, by %s', (_id, playbook) => {
  it('[D16] gives every cause a probability above 0, all together 1', () => {
    fc.assert(
      fc.property(someAnswers(playbook), (results) => {
        const { probability } = infer(playbook, results);
        expect(probability).toHaveLength(playbook.causes.length);
        expect(probability.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 10);
        expect(Math.min(...probability)).toBeGreaterThan(0);
      }),
    );
  });

  it('[D17] does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(
        someAnswers(playbook).chain((results) => {
          // Which of two answers to the same question stands is a matter of time (D1), not of inference.
          const one = new Map(results.map((row) => [`${row.checkId} ${row.subjectId}`, row]));
          return fc.tuple(
            fc.constant([...one.values()]),
            fc.shuffledSubarray([...one.values()], { minLength: one.size }),
          );
        }),
        ([given, shuffled]) => {
          const later = shuffled.map((row, index) => ({ ...row, at: `2026-11-25T02:${10 + index}Z` }));
          closeTo(of(playbook, given), of(playbook, later));
        },
      ),
    );
  });

  it('[D2] unknown and skipped change nothing', () => {
    fc.assert(
      fc.property(
        someAnswers(playbook),
        fc.constantFrom('unknown', 'skipped', 'no-such'),
        (results, word) => {
          const asked = new Set(results.map(({ checkId }) => checkId));
          const silent = playbook.checks
            .filter(({ id }) => !asked.has(id))
            .map(({ id }): Result => ({ checkId: id, outcome: word, at: '2026-11-24T03:00Z' }));
          closeTo(of(playbook, results), of(playbook, [...results, ...silent]));
        },
      ),
    );
  });

  it('[D17] an answer that gets likelier under a cause never lowers that cause when it is seen', () => {
    fc.assert(
      fc.property(
        someAnswers(playbook, 1),
        fc.constantFrom(...playbook.causes.map(({ id }) => id).filter((id) => id !== 'other')),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (all, causeId, toward) => {
          const results = [...new Map(all.map((row) => [row.checkId, row])).values()];
          const [seen] = results;
          if (!seen) return;
          const raised = raise(playbook, seen.checkId, seen.outcome, causeId, toward);
          const before = of(playbook, results).get(causeId) ?? 0;
          expect(of(raised, results).get(causeId)).toBeGreaterThanOrEqual(before - 1e-12);
        },
      ),
    );
  });
});

/** The playbook with one answer likelier under one cause, the others less in proportion; suggesting it, without numbers. */
function raise(
  playbook: Playbook,
  checkId: string,
  outcome: string,
  causeId: string,
  toward: number,
): Playbook {
  const suggesting = (check: Check): Check => ({
    ...check,
    outcomes: check.outcomes.map((one) =>
      one.id === outcome ? { ...one, suggests: [...new Set([...(one.suggests ?? []), causeId])] } : one,
    ),
  });
  const changed = (check: Check): Check => {
    const usually = check.usually ?? {};
    const row = check.under?.find(({ causes }) => causes.includes(causeId))?.chances ?? usually;
    const named = Object.values(row).reduce((sum, chance) => sum + chance, 0);
    const unnamed = Object.entries(usually).filter(([id]) => !(id in row));
    const share = unnamed.reduce((sum, [, chance]) => sum + chance, 0);
    const full = {
      ...row,
      ...Object.fromEntries(unnamed.map(([id, chance]) => [id, ((1 - named) * chance) / share])),
    };
    const old = full[outcome] ?? 0;
    const now = old + (1 - old) * toward;
    const chances = Object.fromEntries(
      Object.entries(full).map(([id, chance]) => [
        id,
        id === outcome ? now : old < 1 ? Math.min(1, Math.max(0, (chance * (1 - now)) / (1 - old))) : chance,
      ]),
    );
    const rest = (check.under ?? []).map((one) => ({
      ...one,
      causes: one.causes.filter((id) => id !== causeId),
    }));
    return { ...check, under: [{ causes: [causeId], chances }, ...rest] };
  };
  return {
    ...playbook,
    checks: playbook.checks.map((check) =>
      check.id !== checkId ? check : check.usually ? changed(check) : suggesting(check),
    ),
  };
}

describe('infer, by the small playbook', () => {
  it('[D14] begins with the priors and goes by Bayes', () => {
    expect(small().get('broken-line')).toBeCloseTo(4 / 10.5, 10);
    // .97 of what is written and .03 of what is usual (D16), against what is usual for the other four.
    const refused = 0.97 * 0.9 + 0.03 * 0.05;
    expect(small(['send', 'refused']).get('stopped')).toBeCloseTo(
      (3 * refused) / (3 * refused + 7.5 * 0.05),
      10,
    );
  });

  it('[D14] lets answers that are not named share the rest as usual', () => {
    const left = 0.97 * 0.1 * (0.95 / 0.98) + 0.03 * 0.95;
    const others = 3 + 1 + 0.5;
    expect(small(['browse', 'ok']).get('broken-line')).toBeCloseTo(
      (4 * left) / (6 * left + others * 0.95),
      10,
    );
  });

  it('[D17] of two checks that say the same the second counts half', () => {
    const tells = [2, 4, -1, 0, 1, -6, 4];
    expect(tells.map((_, index) => added(tells, index))).toEqual([0.5, 4, -0.5, 0, 0.125, -6, 2]);
    const apart = {
      ...numberedPlaybook,
      checks: numberedPlaybook.checks.map(({ group: _, ...check }) => check),
    };
    const given = answers(['browse', 'fail'], ['tethering', 'works']);
    const lone = of(numberedPlaybook, given.slice(0, 1)).get('broken-line') ?? 0;
    const grouped = of(numberedPlaybook, given).get('broken-line') ?? 0;
    expect(grouped).toBeGreaterThan(lone);
    expect(of(apart, given).get('broken-line')).toBeGreaterThan(grouped);
  });

  it('[D16] two faults at once leave both in front, and what nothing explains raises "other"', () => {
    const two = [...small(['send', 'refused'], ['lookup', 'fail'])].slice(0, 2).map(([id]) => id);
    expect(two.toSorted()).toEqual(['old-router', 'stopped']);
    const none = small(
      ['browse', 'ok'],
      ['tethering', 'same'],
      ['lookup', 'ok'],
      ['login', 'ok'],
      ['send', 'ok'],
      ['notice', 'none'],
    );
    expect(none.get('other')).toBeGreaterThan(4 * (small().get('other') ?? 1));
  });

  it('[D18] an account that is fine says nothing for the one that is not', () => {
    const one = small(['send', 'refused', 'a']).get('stopped') ?? 0;
    expect(small(['send', 'refused', 'a'], ['send', 'refused', 'b']).get('stopped')).toBeCloseTo(one, 10);
    const mixed = small(['send', 'refused', 'a'], ['send', 'ok', 'b']).get('stopped') ?? 0;
    expect(mixed).toBeGreaterThan(small().get('stopped') ?? 1);
    expect(mixed).toBeLessThan(one);
  });
});

import { describe, expect, it, test } from 'vitest';
import type { Playbook } from '../playbook';
import { type Bent, soundPlaybook } from '../testing/sound-playbook';
import { isGrave } from './finding';
import { oddPlaybook } from './odd-playbook';
import { readPlaybook } from './read-playbook';

/** What is said about the sound playbook after it was bent: code and path. */
function after(bend: (parts: Bent) => void): string[] {
  const parts = soundPlaybook();
  bend(parts);
  return oddPlaybook(parts.playbook).map(({ code, path }) => `${code} ${path.join('.')}`);
}

/** A playbook with one part changed in its plain data, before it is read. */
function read(change: (value: Record<string, never>) => void) {
  const value = structuredClone(soundPlaybook().playbook) as unknown as Record<string, never>;
  change(value);
  return readPlaybook(value).findings.map(({ code, path, values }) => ({
    code,
    path: path.join('.'),
    values,
  }));
}

const first = (value: unknown): Record<string, unknown> => (value as Record<string, unknown>[])[0] ?? {};

test('nothing is odd about the sound one', () => {
  expect(after(() => {})).toEqual([]);
});

describe('reading', () => {
  it('[P1] names a field that is missing, one that is not known, a value of another kind', () => {
    expect(readPlaybook(soundPlaybook().playbook).playbook?.id).toBe('sound');
    expect(readPlaybook(null).playbook).toBeNull();
    const of = (change: (check: Record<string, unknown>) => void) =>
      read(({ checks }) => change(first(checks)));
    expect(of((check) => delete check.why)).toEqual([
      { code: 'missing-field', path: 'checks.0.why', values: { field: 'why' } },
    ]);
    expect(of((check) => (check.colour = 'red'))).toEqual([
      { code: 'unknown-field', path: 'checks.0.colour', values: { field: 'colour' } },
    ]);
    expect(of((check) => (check.minutes = -1))).toEqual([
      { code: 'wrong-value', path: 'checks.0.minutes', values: { field: 'minutes', expected: '≥ 0' } },
    ]);
    expect(of((check) => (check.operator = 'nobody'))).toEqual([
      {
        code: 'wrong-value',
        path: 'checks.0.operator',
        values: { field: 'operator', expected: 'customer | technician | either' },
      },
    ]);
  });

  it('[P2] names the language that a text has not', () => {
    const title = (words: unknown) => read(({ causes }) => (first(causes).title = words));
    expect(title({ ja: '停電' })).toEqual([
      { code: 'missing-language', path: 'causes.0.title.en', values: { field: 'en' } },
    ]);
    expect(title({ ja: ' ', en: 'No power' })).toMatchObject([{ code: 'missing-language' }]);
  });
});

describe('ids', () => {
  it('[P3] finds an id that stands twice, and a cause in two rows', () => {
    expect(after(({ playbook, swap }) => playbook.checks.push(swap))).toContain('repeated-id checks.2.id');
    expect(after(({ swapBad }) => (swapBad.id = 'good'))).toContain('repeated-id checks.1.outcomes.1.id');
    expect(after(({ plug }) => plug.under?.push({ causes: ['no-power'], chances: { bad: 0.5 } }))).toEqual([
      'cause-twice checks.0.under.1.causes.0',
    ]);
  });

  it.each<[string, (parts: Bent) => void]>([
    ['checks.0.layer', ({ plug }) => (plug.layer = 'roof')],
    ['causes.0.layer', ({ playbook }) => Object.assign(playbook.causes[0] ?? {}, { layer: 'roof' })],
    ['checks.0.outcomes.1.suggests.1', ({ plugBad }) => plugBad.suggests?.push('ghost')],
    ['checks.0.outcomes.1.rulesOut.0', ({ plugBad }) => (plugBad.rulesOut = ['ghost'])],
    ['checks.0.outcomes.1.verdictLayers.roof', ({ plugBad }) => (plugBad.verdictLayers = { roof: 'fine' })],
    ['checks.1.onlyAfter.0.check', ({ swap }) => (swap.onlyAfter = [{ check: 'fuse', outcomes: ['good'] }])],
    [
      'checks.1.onlyAfter.0.outcomes.1',
      ({ swap }) => (swap.onlyAfter = [{ check: 'plug', outcomes: ['good', 'odd'] }]),
    ],
    ['checks.0.under.1.causes.0', ({ plug }) => plug.under?.push({ causes: ['ghost'], chances: { bad: 1 } })],
    [
      'checks.0.under.0.chances.odd',
      ({ plug }) => Object.assign(plug.under?.[0]?.chances ?? {}, { odd: 0.05 }),
    ],
    ['remedies.0.causes.2', ({ playbook }) => playbook.remedies[0]?.causes.push('ghost')],
    ['symptoms.0.check', ({ playbook }) => Object.assign(playbook.symptoms[0] ?? {}, { check: 'fuse' })],
    [
      'symptoms.0.answers.0.id',
      ({ playbook }) => Object.assign(playbook.symptoms[0]?.answers[0] ?? {}, { id: 'odd' }),
    ],
  ])('[P4] finds what is not there: %s', (path, bend) => {
    expect(after(bend)).toContain(`unknown-id ${path}`);
  });

  it('[P5] keeps the words that every check has for itself', () => {
    expect(after(({ swapBad }) => (swapBad.id = 'skipped'))).toContain('reserved-id checks.1.outcomes.1.id');
  });
});

describe('numbers', () => {
  it('[P6] finds chances that do not add up, and numbers that are missing', () => {
    expect(after(({ plug }) => (plug.usually = { good: 0.9, bad: 0.2 }))).toEqual([
      'wrong-sum checks.0.usually',
    ]);
    expect(after(({ plug }) => (plug.usually = { good: 0.9 }))).toContain('no-chance checks.0.usually');
    const chances = (row: Record<string, number>) =>
      after(({ plug }) => Object.assign(plug.under?.[0] ?? {}, { chances: row }));
    expect(chances({ good: 0.3, bad: 0.9 })).toEqual(['wrong-sum checks.0.under.0.chances']);
    expect(chances({ good: 0.1, bad: 0.8 })).toEqual(['wrong-sum checks.0.under.0.chances']);
    expect(chances({ bad: 0.8 })).toEqual([]);
    expect(after(({ playbook }) => delete playbook.causes[0]?.prior)).toEqual(['no-numbers causes.0']);
    expect(after(({ plug }) => delete plug.usually)).toContain('no-numbers checks.0');
  });
});

describe('what it tells', () => {
  it('[P7] finds causes that no check can tell apart', () => {
    expect(after(({ swap }) => Object.assign(swap.under?.[0] ?? {}, { chances: { bad: 0.15 } }))).toContain(
      'not-told-apart causes.2.id',
    );
  });

  it('[P8] finds a check that tells nothing', () => {
    expect(after(({ swap }) => (swap.under = []))).toContain('tells-nothing checks.1.id');
  });

  it('[P9] finds a cause that nothing points to', () => {
    expect(after(({ swapBad }) => (swapBad.suggests = []))).toEqual(['nothing-points-to causes.1.id']);
  });

  it('[P10] finds answers that say two things', () => {
    expect(after(({ plugBad }) => (plugBad.rulesOut = ['no-power']))).toEqual([
      'contradiction checks.0.outcomes.1.suggests.0',
    ]);
    const lamp = { causes: ['bulb'], chances: { bad: 0.05 } };
    expect(
      after(({ plug, plugBad }) => {
        plug.under?.push(lamp);
        plugBad.suggests?.push('bulb');
      }),
    ).toEqual(['says-otherwise checks.0.outcomes.1.suggests.1']);
    expect(
      after(({ plugBad }) => Object.assign(plugBad, { suggests: [], rulesOut: ['no-power'] })),
    ).toContain('says-otherwise checks.0.outcomes.1.rulesOut.0');
  });
});

describe('order', () => {
  it('[P11] finds checks that wait for each other', () => {
    const parts = soundPlaybook();
    parts.plug.onlyAfter = [{ check: 'swap', outcomes: ['bad'] }];
    parts.swap.onlyAfter = [{ check: 'plug', outcomes: ['bad'] }];
    expect(oddPlaybook(parts.playbook)).toEqual([
      {
        code: 'ring',
        path: ['checks', 0, 'onlyAfter'],
        values: { id: 'plug', ring: 'plug → swap → plug' },
      },
      {
        code: 'ring',
        path: ['checks', 1, 'onlyAfter'],
        values: { id: 'swap', ring: 'swap → plug → swap' },
      },
    ]);
  });

  it('[P12] finds a check that no visit comes to', () => {
    expect(after(({ swap }) => (swap.onlyAfter = []))).toEqual(['never-proposed checks.1.onlyAfter']);
    expect(after(({ swap }) => (swap.onlyAfter = [{ check: 'plug', outcomes: [] }]))).toEqual([
      'never-proposed checks.1.onlyAfter',
    ]);
    expect(after(({ swap }) => (swap.onlyAfter = [{ check: 'plug', outcomes: ['good'] }]))).toEqual([]);
  });

  it('[P13] finds a layer without checks, and one that never becomes fine', () => {
    expect(
      after(({ playbook }) => playbook.layers.push({ id: 'roof', title: { ja: '屋根', en: 'roof' } })),
    ).toEqual(['no-check layers.2.id']);
    expect(after(({ swap }) => swap.outcomes.forEach((one) => (one.verdict = 'neutral')))).toEqual([
      'never-fine layers.1.id',
    ]);
  });
});

describe('remedies and words', () => {
  it('[P14] finds a cause without a solution', () => {
    const bent = (change: Partial<Playbook['remedies'][number]>) =>
      after(({ playbook }) => Object.assign(playbook.remedies[1] ?? {}, change));
    expect(bent({ causes: ['other'] })).toEqual(['no-solution causes.1.id']);
    expect(bent({ workaround: true })).toEqual(['no-solution causes.1.id']);
  });

  it('[P15] finds a blank that nobody fills', () => {
    const message = { ja: '{お客様} 様', en: 'Dear {custmer}' };
    expect(after(({ playbook }) => Object.assign(playbook.remedies[1] ?? {}, { message }))).toEqual([
      'unknown-blank remedies.1.message.en',
    ]);
  });

  it('[P16] finds languages that are mixed up', () => {
    expect(after(({ plug }) => (plug.why = { ja: 'because', en: '理由' }))).toEqual([
      'wrong-language checks.0.why.ja',
      'wrong-language checks.0.why.en',
    ]);
  });

  it('[P17] finds the trade’s terms where a customer reads', () => {
    const said = { ja: 'サポートのサーバー', en: 'Our support' };
    expect(after(({ plugBad }) => (plugBad.plain = said))).toEqual([
      'trade-term checks.0.outcomes.1.plain.ja',
    ]);
    expect(after(({ plug }) => (plug.brief = said))).toEqual([]);
  });
});

test('what misleads people keeps a playbook from being published; the rest is for its author to judge', () => {
  expect(isGrave({ code: 'unknown-id' })).toBe(true);
  expect(isGrave({ code: 'tells-nothing' })).toBe(false);
});

import { describe, expect, it } from 'vitest';
import { ledger } from '@/lib/diagnosis/ledger';
import type { Playbook } from '@/lib/diagnosis/playbook';
import { remediesFor } from '@/lib/diagnosis/remedies-for';
import type { Result } from '@/lib/diagnosis/results';
import { suggestedCauses } from '@/lib/diagnosis/suggested-causes';
import { EMAIL_CAUSES, EMAIL_CHECKS } from './email-contract';
import { loadPlaybook, loadShippedPlaybooks } from './load';

const playbooks = loadShippedPlaybooks();
const email = loadPlaybook('email');
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const repeated = (ids: string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);

/** Terms of the trade that a customer is not to meet. */
const JARGON =
  /SMTP|IMAP|\bPOP3?\b|認証|TLS|SSL|(?<!サ)ポート|IPv6|DNS|OAuth|SPF|DKIM|DMARC|プロトコル|サーバー|クライアント|プロファイル|キャッシュ|authenticat|\bserver|\bport\b|\bclient\b|\bprofile\b|protocol/i;

function customersTexts(playbook: Playbook): string[] {
  const texts = [
    ...playbook.causes.flatMap(({ plain, why, prevention, details }) => [
      plain,
      why,
      ...prevention,
      ...(details ?? []).flatMap((detail) => (detail.why ? [detail.plain, detail.why] : [detail.plain])),
    ]),
    ...playbook.checks.flatMap(({ plain, outcomes }) => [plain, ...outcomes.map((outcome) => outcome.plain)]),
    ...playbook.remedies.flatMap(({ plain, sayToCustomer }) =>
      sayToCustomer ? [plain, sayToCustomer] : [plain],
    ),
  ];
  return texts.flatMap(({ ja, en }) => [ja, en]);
}

describe.each(playbooks.map((playbook) => [playbook.id, playbook] as const))(
  'playbook %s',
  (_id, playbook) => {
    const layers = new Set(idsOf(playbook.layers));
    const causes = new Set(idsOf(playbook.causes));

    it('has no id twice', () => {
      for (const rows of [
        playbook.layers,
        playbook.facts,
        playbook.symptoms,
        playbook.causes,
        playbook.checks,
        playbook.remedies,
        ...playbook.checks.map(({ outcomes }) => outcomes),
      ]) {
        expect(repeated(idsOf(rows))).toEqual([]);
      }
    });

    it('refers only to what it has', () => {
      const checks = new Map(playbook.checks.map((check) => [check.id, idsOf(check.outcomes)]));
      const dangling = [
        ...playbook.causes.flatMap(({ layer }) => (layer && !layers.has(layer) ? [layer] : [])),
        ...playbook.remedies.flatMap((remedy) => remedy.causes.filter((id) => !causes.has(id))),
        ...playbook.checks.flatMap(({ layer, outcomes, onlyAfter }) => [
          ...(layers.has(layer) ? [] : [layer]),
          ...(onlyAfter ?? []).flatMap(({ check, outcomes: wanted }) =>
            wanted.filter((outcome) => !checks.get(check)?.includes(outcome)),
          ),
          ...outcomes.flatMap(({ suggests, rulesOut, verdictLayers }) => [
            ...[...(suggests ?? []), ...(rulesOut ?? [])].filter((id) => !causes.has(id)),
            ...Object.keys(verdictLayers ?? {}).filter((id) => !layers.has(id)),
          ]),
        ]),
      ];
      expect(dangling).toEqual([]);
    });

    it('never has an outcome that suggests and rules out the same cause', () => {
      const both = playbook.checks.flatMap(({ outcomes }) =>
        outcomes.flatMap(({ suggests, rulesOut }) => (suggests ?? []).filter((id) => rulesOut?.includes(id))),
      );
      expect(both).toEqual([]);
    });

    it('keeps the words that every check has for itself', () => {
      const outcomes = playbook.checks.flatMap((check) => idsOf(check.outcomes));
      expect(outcomes.filter((id) => id === 'unknown' || id === 'skipped')).toEqual([]);
    });

    it('can judge every layer fine by its featured checks alone, and every layer has checks', () => {
      const featured = playbook.checks.filter((check) => check.featured);
      for (const layerId of layers) {
        expect(playbook.checks.some(({ layer }) => layer === layerId)).toBe(true);
        const results = featured.map(({ id, layer, outcomes }): Result => {
          const good = outcomes.find(
            (outcome) =>
              outcome.verdictLayers?.[layerId] === 'fine' ||
              (layer === layerId && outcome.verdict === 'fine'),
          );
          const harmless = outcomes.find((outcome) => outcome.verdict !== 'faulty' && !outcome.verdictLayers);
          return {
            checkId: id,
            outcome: (good ?? harmless)?.id ?? 'unknown',
            at: '2026-11-24T02:00:00.000Z',
          };
        });
        const row = ledger(playbook, results).find((one) => one.layerId === layerId);
        expect([layerId, row?.state]).toEqual([layerId, 'fine']);
      }
    });

    it('gives every cause a solution and something that points to it, save "other"', () => {
      const suggested = new Set(
        playbook.checks.flatMap(({ outcomes }) => outcomes.flatMap(({ suggests }) => suggests ?? [])),
      );
      for (const id of causes) {
        expect([id, remediesFor(playbook, id).solutions.length > 0]).toEqual([id, true]);
        expect([id, suggested.has(id)]).toEqual([id, id !== 'other']);
      }
    });

    it('has numbers that are chances: of its own answers and causes, no cause twice, summing to 1', () => {
      for (const { id, outcomes, usually, under } of playbook.checks) {
        const known = new Set(idsOf(outcomes));
        const sum = (row: Record<string, number>) => Object.values(row).reduce((all, one) => all + one, 0);
        if (usually) {
          expect([id, Object.keys(usually).toSorted()]).toEqual([id, [...known].toSorted()]);
          expect(sum(usually)).toBeCloseTo(1, 6);
        }
        for (const { chances } of under ?? []) {
          expect([id, Object.keys(chances).filter((one) => !known.has(one))]).toEqual([id, []]);
          expect(sum(chances)).toBeLessThanOrEqual(1 + 1e-9);
          if (Object.keys(chances).length === known.size) expect(sum(chances)).toBeCloseTo(1, 6);
        }
        const named = (under ?? []).flatMap((row) => row.causes);
        expect([id, named.filter((one) => !causes.has(one)), repeated(named)]).toEqual([id, [], []]);
      }
      if (playbook.schemaVersion === 1) return;
      expect(playbook.causes.filter(({ prior }) => prior === undefined)).toEqual([]);
      expect(playbook.checks.filter(({ usually }) => usually === undefined)).toEqual([]);
    });

    it('speaks to customers without terms of the trade', () => {
      expect(customersTexts(playbook).filter((text) => JARGON.test(text))).toEqual([]);
    });

    it('writes Japanese in Japanese and English in English', () => {
      const mixed: string[] = [];
      JSON.stringify(playbook, (_key, value: unknown) => {
        if (typeof value === 'object' && value !== null && 'ja' in value && 'en' in value) {
          const { ja, en } = value as { ja: string; en: string };
          if (/[ぁ-んァ-ヶ一-龠]/.test(en) || !/[ぁ-んァ-ヶ一-龠]/.test(ja)) mixed.push(`${ja} / ${en}`);
        }
        return value;
      });
      expect(mixed).toEqual([]);
    });
  },
);

describe('the e-mail playbook', () => {
  it('has exactly the causes, checks and outcomes agreed on', () => {
    expect(idsOf(email.causes)).toEqual(EMAIL_CAUSES);
    const checks = email.checks.map(({ id, outcomes }) => [id, idsOf(outcomes).toSorted().join(' ')]);
    const agreed = Object.entries(EMAIL_CHECKS).map(([id, outcomes]) => [
      id,
      outcomes.split(' ').toSorted().join(' '),
    ]);
    expect(Object.fromEntries(checks)).toEqual(Object.fromEntries(agreed));
  });

  it('reads the reference case as it was: sending stopped, wireless and account not checked', () => {
    const results = (
      [
        ['web-browse', 'ok'],
        ['client-behaviour', 'normal'],
        ['receive-client', 'fail'],
        ['send-client', 'fail'],
        ['error-kind', 'other'],
        ['settings-servers', 'match'],
        ['contract-status', 'active'],
        ['webmail-login', 'ok'],
        ['webmail-receive', 'ok'],
        ['webmail-send', 'refused'],
      ] as const
    ).map(([checkId, outcome], minute) => ({ checkId, outcome, at: `2026-11-24T02:0${minute}:00.000Z` }));

    expect(Object.fromEntries(ledger(email, results).map(({ layerId, state }) => [layerId, state]))).toEqual({
      line: 'fine',
      router: 'fine',
      wifi: 'not-checked',
      machine: 'fine',
      program: 'fine',
      contract: 'fine',
      provider: 'faulty',
      account: 'not-checked',
    });
    const before = suggestedCauses(email, results.slice(0, -1));
    expect(before.find(({ causeId }) => causeId === 'account-suspended-for-spam')?.likelihood).toBe(
      'suspected',
    );
    expect(suggestedCauses(email, results)[0]).toMatchObject({
      causeId: 'account-suspended-for-spam',
      likelihood: 'strong',
    });
  });

  it('has the four ways of the reference case, the workaround and both scopes of a suspension', () => {
    const { solutions, workarounds } = remediesFor(email, 'account-suspended-for-spam');
    expect(idsOf(solutions)).toEqual(
      expect.arrayContaining(['change-password', 'ask-by-chat', 'call-technical-desk', 'unlock-by-notice']),
    );
    expect(idsOf(workarounds)).toContain('use-webmail');
    const unlock = solutions.find(({ id }) => id === 'unlock-by-notice');
    expect(unlock?.precautions).toContain('genuine-link');
    const suspended = email.causes.find(({ id }) => id === 'account-suspended-for-spam');
    expect(idsOf(suspended?.details ?? [])).toEqual(['sending-only', 'whole-account']);
  });

  it('asks first before a check that signs in, opens the holder’s page or tries another profile', () => {
    const before = (id: string) => email.checks.find((check) => check.id === id)?.precautions;
    expect(before('webmail-login')).toEqual(['clean-machine']);
    expect(before('contract-status')).toEqual(['holder-consent']);
    expect(before('sign-in-history')).toEqual(['clean-machine', 'holder-consent']);
    expect(before('fresh-profile-or-client')).toContain('backup');
    expect(before('web-browse')).toBeUndefined();
  });

  it('asks for a backup before whatever may lose mail', () => {
    const losing = email.remedies.filter(({ id }) =>
      /profile|clean-machine|free-mailbox|update-client/.test(id),
    );
    expect(losing).toHaveLength(4);
    for (const { precautions } of losing) expect(precautions).toContain('backup');
  });
});

it('tells file and field when a playbook does not fit', () => {
  expect(() => loadPlaybook('email', '/nonexistent')).toThrow('email.yaml');
});

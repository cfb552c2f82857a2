import { describe, expect, it, test } from 'vitest';
import { ledger } from '@/lib/diagnosis/ledger';
import { oddPlaybook } from '@/lib/diagnosis/odd-playbook/odd-playbook';
import { remediesFor } from '@/lib/diagnosis/remedies-for';
import { suggestedCauses } from '@/lib/diagnosis/suggested-causes';
import { EMAIL_CAUSES, EMAIL_CHECKS } from './email-contract';
import { loadPlaybook, loadShippedPlaybooks } from './load';

const email = loadPlaybook('email');
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

test.each(loadShippedPlaybooks().map((playbook) => [playbook.id, playbook] as const))(
  'nothing is odd about %s (npm run playbook -- check)',
  (_id, playbook) => {
    expect(oddPlaybook(playbook)).toEqual([]);
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

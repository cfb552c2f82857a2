import type { Check, Playbook } from '../playbook';
import type { Finding } from './seen';
import type { FindingCode } from './terms';

/**
 * Checks that ask the same as a probe, with the outcome that a finding is. `there`: only where the probe runs on the
 * customer's own line, since the question is about that line.
 */
type Same = { check: string; outcome: string; there?: true };

const kind = (outcome: string): Same => ({ check: 'error-kind', outcome });
const line = (outcome: string): Same => ({ check: 'port-reach', outcome, there: true });
const names = (outcome: string): Same => ({ check: 'name-lookup', outcome, there: true });
const password = (outcome: string): Same => ({ check: 'password-works', outcome });
const storage = (outcome: string): Same => ({ check: 'mailbox-storage', outcome });

const SAME: Partial<Record<FindingCode, Same[]>> = {
  'name-not-found': [kind('name-not-found'), names('fail')],
  'names-silent': [names('fail')],
  'name-found': [names('ok')],
  'port-blocked': [kind('timeout'), line('timeout')],
  'port-25-blocked': [line('timeout')],
  'port-refused': [kind('refused'), line('refused')],
  reachable: [line('open')],
  'address-blocked': [line('refused')],
  'tls-too-old': [kind('tls')],
  'tls-failed': [kind('tls')],
  'wrong-encryption': [kind('tls')],
  'encryption-not-offered': [kind('tls')],
  'certificate-expired': [kind('certificate')],
  'certificate-not-yet': [kind('certificate')],
  'certificate-other-name': [kind('certificate')],
  'certificate-untrusted': [kind('certificate')],
  'wrong-password': [kind('auth-rejected'), password('rejected')],
  'account-suspended': [kind('auth-rejected')],
  'sending-sign-in-refused': [kind('auth-rejected')],
  'receiving-sign-in-refused': [kind('auth-rejected')],
  'needs-modern-auth': [kind('modern-auth')],
  'signed-in': [password('ok')],
  'mailbox-full': [kind('quota'), storage('full')],
  'mailbox-nearly-full': [storage('nearly-full')],
  'mailbox-free': [storage('free')],
  'sending-stopped': [kind('sending-stopped')],
  'relay-denied': [kind('relay-denied')],
  'account-gone': [kind('recipient-unknown')],
  'recipient-refused': [kind('recipient-unknown')],
  'message-refused': [kind('spam-rejected')],
  blocklisted: [kind('blocklisted')],
  'sender-not-authenticated': [kind('sender-not-authenticated')],
  'mail-in-junk': [{ check: 'junk-folder', outcome: 'expected-mail' }],
  'notice-in-junk': [{ check: 'junk-folder', outcome: 'provider-notice' }],
  'mail-arrived': [{ check: 'arrival-delay', outcome: 'none' }],
};

/** What decides among several findings that answer one check, the strongest first. */
const STRONGEST: FindingCode[] = ['notice-in-junk', 'sending-stopped', 'needs-modern-auth', 'wrong-password'];

export type ProbeOutcome = { check: Check; outcome: string; finding: Finding };

const strength = ({ code }: Finding): number => {
  const at = STRONGEST.indexOf(code);
  return at < 0 ? STRONGEST.length : at;
};

/**
 * D53: the outcomes that a probe's findings are, one a check, as far as the playbook asks the same. Questions about the
 * customer's line are answered only by a probe from there.
 * @param there whether the probe ran on the customer's line
 */
export const outcomesOf = (
  playbook: Pick<Playbook, 'checks'>,
  findings: readonly Finding[],
  there: boolean,
): ProbeOutcome[] => {
  const outcomes = new Map<string, ProbeOutcome>();
  for (const finding of findings.toSorted((a, b) => strength(a) - strength(b))) {
    for (const same of SAME[finding.code] ?? []) {
      const check = playbook.checks.find(({ id }) => id === same.check);
      const known = check?.outcomes.some(({ id }) => id === same.outcome);
      if (!check || !known || (same.there && !there) || outcomes.has(check.id)) continue;
      outcomes.set(check.id, { check, outcome: same.outcome, finding });
    }
  }
  return playbook.checks.flatMap(({ id }) => outcomes.get(id) ?? []);
};

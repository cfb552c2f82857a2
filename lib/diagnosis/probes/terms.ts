// Apart from the schemas: the tablet uses the words and checks nothing.
import type { MailProtocol } from '../providers/provider-terms';
import type { MailSettings } from '../providers/settings-age';

/** Ports that mail is spoken on; any other is asked for by nobody who reads their mail. */
export const MAIL_PORTS = [25, 110, 143, 465, 587, 993, 995, 2525] as const;

/** What a server of each protocol is usually asked on, the better way first. */
export const USUAL_PORTS: Record<MailProtocol, readonly number[]> = {
  imap: [993, 143],
  pop: [995, 110],
  smtp: [465, 587, 25],
};

/** A probe's steps, in their order. */
export const PROBE_STEPS = [
  'resolve',
  'ports',
  'greeting',
  'tls',
  'sign-in',
  'mailbox',
  'send',
  'arrive',
] as const;
export type ProbeStep = (typeof PROBE_STEPS)[number];

/**
 * What a probe can find, the most telling first. `bad`: it does not work. `odd`: it works, and there is something to
 * see to. `good`: it works.
 */
export const FINDINGS = {
  'name-not-found': 'bad',
  'names-silent': 'bad',
  'closed-address': 'bad',
  'port-blocked': 'bad',
  'port-25-blocked': 'bad',
  'port-refused': 'bad',
  'no-greeting': 'bad',
  'connection-dropped': 'bad',
  'address-blocked': 'bad',
  'server-busy': 'bad',
  'wrong-encryption': 'bad',
  'encryption-not-offered': 'bad',
  'tls-too-old': 'bad',
  'tls-failed': 'bad',
  'certificate-expired': 'bad',
  'certificate-not-yet': 'bad',
  'certificate-other-name': 'bad',
  'certificate-untrusted': 'bad',
  'certificate-ends-soon': 'odd',
  'clock-apart': 'odd',
  'slow-server': 'odd',
  'wrong-password': 'bad',
  'sending-sign-in-refused': 'bad',
  'receiving-sign-in-refused': 'bad',
  'needs-modern-auth': 'bad',
  'sign-in-not-offered': 'bad',
  'sign-in-service-down': 'bad',
  'account-suspended': 'bad',
  'account-gone': 'bad',
  'mailbox-full': 'bad',
  'mailbox-nearly-full': 'odd',
  'sending-stopped': 'bad',
  'sending-limited': 'odd',
  'sending-needs-sign-in': 'bad',
  'pop-before-sending': 'bad',
  'relay-denied': 'bad',
  'recipient-refused': 'bad',
  'message-refused': 'bad',
  blocklisted: 'bad',
  'sender-not-authenticated': 'bad',
  'message-too-large': 'bad',
  'sending-refused': 'bad',
  'mail-in-junk': 'odd',
  'notice-in-junk': 'odd',
  'not-arrived-yet': 'odd',
  'not-understood': 'bad',
  'name-found': 'good',
  reachable: 'good',
  'signed-in': 'good',
  'mailbox-free': 'good',
  'mail-sent': 'good',
  'mail-arrived': 'good',
} as const satisfies Record<string, 'good' | 'odd' | 'bad'>;
export type FindingCode = keyof typeof FINDINGS;
export const FINDING_CODES = Object.keys(FINDINGS) as FindingCode[];

/** A server and how it is spoken to. */
export type Endpoint = MailSettings;

/** How a finding is to be taken. */
export const levelOf = (code: FindingCode): 'good' | 'odd' | 'bad' => FINDINGS[code];
export const isGood = (code: FindingCode): boolean => levelOf(code) === 'good';

/** Milliseconds: a step, and all of a probe; from this on a server counts as slow. */
export const STEP_LIMIT = 10_000;
export const PROBE_LIMIT = 40_000;
export const SLOW = 4_000;

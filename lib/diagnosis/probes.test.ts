import { describe, expect, test } from 'vitest';
import { loadPlaybook } from '@/prisma/playbooks/load';
import { canProbe } from './probes/can-probe';
import { findingsOf } from './probes/findings-of';
import { isNotice } from './probes/is-notice';
import { outcomesOf } from './probes/outcomes-of';
import { probeRequestSchema } from './probes/request';
import type { ProbeFailure, Seen, SeenAt } from './probes/seen';
import { type Endpoint, FINDING_CODES, type FindingCode, isGood } from './probes/terms';
import { withoutSecrets } from './probes/without-secrets';

const imap: Endpoint = { protocol: 'imap', host: 'imap.example.jp', port: 993, security: 'tls' };
const smtp: Endpoint = { protocol: 'smtp', host: 'smtp.example.jp', port: 587, security: 'starttls' };

const failed = (code: string | null, words = '', silent = false): ProbeFailure => ({ code, words, silent });
const signIn = (endpoint: Endpoint, failure: ProbeFailure | null, ways = ['PLAIN']): SeenAt<'sign-in'> => ({
  step: 'sign-in',
  endpoint,
  ms: 1,
  ways,
  left: null,
  failure,
});
const send = (refusedAt: string, words: string): SeenAt<'send'> => ({
  step: 'send',
  endpoint: smtp,
  ms: 1,
  refusedAt,
  failure: failed(`${words.slice(0, 3)} EENVELOPE`, words),
});
const ports = (
  wanted: number,
  states: Record<number, SeenAt<'ports'>['ports'][number]['state']>,
): SeenAt<'ports'> => ({
  step: 'ports',
  host: 'smtp.example.jp',
  ms: 1,
  protocol: 'smtp',
  wanted,
  ports: Object.entries(states).map(([port, state]) => ({ port: Number(port), state })),
});
const tls = (rest: Partial<SeenAt<'tls'>>): SeenAt<'tls'> => ({
  step: 'tls',
  endpoint: imap,
  ms: 1,
  version: null,
  certificate: null,
  onlyOld: false,
  offered: true,
  failure: null,
  ...rest,
});
const certificate = (wrong: string | null, daysLeft = 90): SeenAt<'tls'>['certificate'] => ({
  subject: 'imap.example.jp',
  issuer: 'CA',
  names: 'DNS:imap.example.jp',
  validFrom: '2026-01-01',
  validTo: '2027-01-01',
  daysLeft,
  wrong,
});
const codesOf = (...seen: Seen[]): FindingCode[] => findingsOf(seen).map(({ code }) => code);

describe('what a probe saw', () => {
  test('[D50] port 25 that is shut while 587 is open is told from a server that is nowhere', () => {
    expect(codesOf(ports(25, { 25: 'silent', 465: 'open', 587: 'open' }))).toEqual(['port-25-blocked']);
    expect(codesOf(ports(25, { 25: 'silent', 465: 'silent', 587: 'silent' }))).toEqual(['port-blocked']);
    expect(codesOf(ports(25, { 25: 'refused', 465: 'refused', 587: 'refused' }))).toEqual(['port-refused']);
    expect(codesOf(ports(587, { 25: 'silent', 587: 'open' }))).toEqual(['reachable']);
  });

  test.each([
    [tls({ certificate: certificate('CERT_HAS_EXPIRED', -3) }), 'certificate-expired'],
    [tls({ certificate: certificate('CERT_NOT_YET_VALID') }), 'certificate-not-yet'],
    [tls({ certificate: certificate('ERR_TLS_CERT_ALTNAME_INVALID') }), 'certificate-other-name'],
    [tls({ certificate: certificate('UNABLE_TO_VERIFY_LEAF_SIGNATURE') }), 'certificate-untrusted'],
    [tls({ certificate: certificate('DEPTH_ZERO_SELF_SIGNED_CERT') }), 'certificate-untrusted'],
    [tls({ certificate: certificate(null, 5) }), 'certificate-ends-soon'],
    [tls({ failure: failed('ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION') }), 'tls-too-old'],
    [tls({ failure: failed('ECONNRESET', 'reset'), onlyOld: true }), 'tls-too-old'],
    [tls({ failure: failed('ERR_SSL_WRONG_VERSION_NUMBER') }), 'wrong-encryption'],
    [tls({ failure: failed('ECONNRESET', 'reset') }), 'tls-failed'],
    [tls({ endpoint: smtp, offered: false }), 'encryption-not-offered'],
  ] as const)('[D50] TLS: %o is %s', (seen, code) => {
    expect(codesOf(seen)).toEqual([code]);
  });

  test.each([
    ['RCPT TO', '550 5.7.1 Sending suspended, contact support', 'sending-stopped'],
    ['MAIL FROM', '550 5.7.1 Sender not allowed', 'sending-stopped'],
    ['DATA', '554 5.7.1 Message refused: account sending limit exceeded', 'sending-stopped'],
    ['RCPT TO', '550 お客様のメール送信は停止されています', 'sending-stopped'],
    ['RCPT TO', '450 4.7.1 Too many messages, try again later', 'sending-limited'],
    ['RCPT TO', '550 5.1.1 User unknown', 'account-gone'],
    ['RCPT TO', '554 5.7.1 <a@example.jp>: Recipient address rejected: Access denied', 'recipient-refused'],
    ['RCPT TO', '554 5.7.1 Relay access denied', 'relay-denied'],
    ['MAIL FROM', '550 5.7.1 POP before SMTP: check your mail first', 'pop-before-sending'],
    ['MAIL FROM', '530 5.7.0 Must issue a STARTTLS command first', 'sending-needs-sign-in'],
    ['RCPT TO', '552 5.2.2 Mailbox is full', 'mailbox-full'],
    ['DATA', '552 5.3.4 Message size exceeds fixed limit', 'message-too-large'],
    ['DATA', '554 5.7.1 Message looks like spam', 'message-refused'],
    ['RCPT TO', '554 5.7.1 Service unavailable; listed in zen.spamhaus.org', 'blocklisted'],
    ['DATA', '550 5.7.26 This message does not pass DMARC', 'sender-not-authenticated'],
    ['DATA', '550 No', 'sending-refused'],
  ] as const)('[D51] %s: "%s" is %s', (command, words, code) => {
    expect(codesOf(send(command, words))).toEqual([code]);
  });

  test.each([
    [failed('AUTHENTICATIONFAILED', 'Authentication failed.'), 'wrong-password'],
    [failed('535 EAUTH', '535 5.7.8 Error: authentication failed: (reason unavailable)'), 'wrong-password'],
    [failed(null, '-ERR [AUTH] Authentication failed.'), 'wrong-password'],
    [failed('534 EAUTH', '534 5.7.9 Application-specific password required'), 'needs-modern-auth'],
    [failed('CONTACTADMIN', 'Account suspended'), 'account-suspended'],
    [failed('UNAVAILABLE', 'Temporary authentication failure'), 'sign-in-service-down'],
    [failed('454 EAUTH', '454 4.7.0 Temporary authentication failure'), 'sign-in-service-down'],
    [failed(null, 'Login is disabled'), 'sign-in-not-offered'],
    [failed('TimeoutError', '', true), 'no-greeting'],
  ] as const)('sign-in: %o is %s', (failure, code) => {
    expect(codesOf(signIn(imap, failure))).toEqual([code]);
  });

  test('only tokens for a way in means modern authentication, without a password being tried', () => {
    const asked = { ...signIn(imap, null, ['XOAUTH2', 'OAUTHBEARER']), left: 'not-asked' as const };
    expect(codesOf(asked)).toEqual(['needs-modern-auth']);
    expect(codesOf({ ...asked, ways: ['XOAUTH2', 'PLAIN'] })).toEqual([]);
  });

  test('[D52] a password that the other server takes is not wrong', () => {
    const refused = failed('535 EAUTH', '535 5.7.8 authentication failed');
    expect(codesOf(signIn(imap, null), signIn(smtp, refused))).toEqual([
      'signed-in',
      'sending-sign-in-refused',
    ]);
    const wrong = failed('AUTHENTICATIONFAILED', 'Authentication failed.');
    expect(codesOf(signIn(imap, wrong), signIn(smtp, refused))).toEqual(['wrong-password', 'wrong-password']);
    expect(codesOf(signIn(imap, wrong), signIn(smtp, null))).toEqual([
      'receiving-sign-in-refused',
      'signed-in',
    ]);
  });

  test('clocks that differ are told by the mail that arrived', () => {
    const arrived = (clockSeconds: number): Seen => ({
      step: 'arrive',
      endpoint: imap,
      ms: 900,
      where: 'inbox',
      clockSeconds,
      failure: null,
    });
    expect(codesOf(arrived(-3))).toEqual(['mail-arrived']);
    expect(codesOf(arrived(-900))).toEqual(['mail-arrived', 'clock-apart']);
  });
});

describe('what of it answers a check', () => {
  const email = loadPlaybook('email');
  const found = (...codes: FindingCode[]) =>
    codes.map((code) => ({ code, where: 'smtp.example.jp:587', evidence: code }));
  const offered = (there: boolean, ...codes: FindingCode[]) =>
    outcomesOf(email, found(...codes), there).map(({ check, outcome }) => `${check.id} ${outcome}`);

  test('[D53] every outcome that a finding is, is one of the playbook’s', () => {
    const offers = FINDING_CODES.flatMap((code) => offered(true, code));
    // As many as the table has: what the playbook does not know would be missing.
    expect(offers).toHaveLength(40);
    const known = email.checks.flatMap(({ id, outcomes }) =>
      outcomes.map((outcome) => `${id} ${outcome.id}`),
    );
    expect(offers.filter((offer) => !known.includes(offer))).toEqual([]);
  });

  test('[D53] one outcome a check, the one that decides; the customer’s line only from there', () => {
    expect(
      offered(false, 'signed-in', 'sending-stopped', 'notice-in-junk', 'mail-in-junk', 'reachable'),
    ).toEqual(['error-kind sending-stopped', 'password-works ok', 'junk-folder provider-notice']);
    expect(offered(false, 'name-found', 'reachable')).toEqual([]);
    expect(offered(true, 'name-found', 'reachable')).toEqual(['port-reach open', 'name-lookup ok']);
    expect(offered(false, 'not-arrived-yet', 'slow-server')).toEqual([]);
  });

  test('only a playbook about mail is offered a probe', () => {
    expect([canProbe(email), canProbe(loadPlaybook('internet'))]).toEqual([true, false]);
  });
});

test('[D54] no form of a secret is left, and a text is one line', () => {
  const secrets = ['pass', 'password', 'cGFzc3dvcmQ='];
  expect(withoutSecrets('AUTH cGFzc3dvcmQ=\r\n  535 password was\0wrong', secrets)).toBe(
    'AUTH ••• 535 ••• was wrong',
  );
  expect(withoutSecrets('x'.repeat(2000), [])).toHaveLength(400);
});

test('a notice is told by its sender: the company’s list, or a desk at its domain, not another customer', () => {
  const senders = { senders: ['info@mail.aoba.example', 'news.aoba.example'], domains: ['aoba.example'] };
  expect(isNotice('info@mail.aoba.example', senders)).toBe(true);
  expect(isNotice('x@news.aoba.example', senders)).toBe(true);
  expect(isNotice('support@aoba.example', senders)).toBe(true);
  expect(isNotice('tanaka@aoba.example', senders)).toBe(false);
  expect(isNotice('support@aoba.example.evil.example', senders)).toBe(false);
});

test('a request names servers of mail, and nothing that could end a line of a protocol', () => {
  const request = {
    address: 'sasaki@example.jp',
    receiving: imap,
    sending: smtp,
    signIn: { username: 'sasaki', password: 'x', agreed: true, loopBack: true },
  };
  expect(probeRequestSchema.safeParse(request).success).toBe(true);
  const bad = [
    { ...request, receiving: null, sending: null },
    { ...request, address: 'sasaki' },
    { ...request, receiving: { ...imap, host: 'a b' } },
    { ...request, receiving: { ...imap, port: 70_000 } },
    { ...request, receiving: smtp },
    { ...request, signIn: { ...request.signIn, password: 'a\r\nDELE 1' } },
    { ...request, signIn: { ...request.signIn, agreed: false } },
  ];
  for (const one of bad) expect(probeRequestSchema.safeParse(one).success, JSON.stringify(one)).toBe(false);
  expect(FINDING_CODES.filter(isGood).length).toBeGreaterThan(4);
});

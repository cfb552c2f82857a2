import { ImapFlow } from 'imapflow';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Account, addressOf, DOMAIN, PASSWORD } from '@/e2e/mail-lab/accounts';
import { type Door, type MailLab, readCertificate } from '@/e2e/mail-lab/lab';
import { type Oddities, type Oddity, oddEndpoint, startOddities } from '@/e2e/mail-lab/oddities';
import { startRealLab, whyNoServers } from '@/e2e/mail-lab/real-lab';
import { startSimulatedLab } from '@/e2e/mail-lab/simulated-lab';
import type { ProbeRequest } from '@/lib/diagnosis/probes/request';
import { type Finding, type ProbeEvent, probeEventSchema } from '@/lib/diagnosis/probes/seen';
import { type Endpoint, type FindingCode, isGood } from '@/lib/diagnosis/probes/terms';
import { mayReach } from './allowed-address';
import type { ProbeAround } from './probe-around';
import { runProbe } from './run-probe';

/** The run says it plainly where the real servers can't be had: simulated ones alone are tried then. */
const realLab = async (): Promise<MailLab | null> => {
  let missing = whyNoServers();
  try {
    if (!missing) return await startRealLab();
  } catch (error) {
    missing = `Dovecot and Postfix did not start (${error instanceof Error ? error.message : 'unknown'})`;
  }
  console.warn(`Mail lab: ${missing}; simulated servers stand in for them.`);
  return null;
};
const labs = [await startSimulatedLab(), await realLab()].filter((lab) => lab !== null);

const ca = readCertificate('ca.pem');
const noticeSenders = { senders: [], domains: [DOMAIN] };

type Probed = { events: ProbeEvent[]; findings: Finding[] };

const probe = async (
  request: ProbeRequest,
  addresses: Record<string, string>,
  more: Partial<ProbeAround> = {},
): Promise<Probed> => {
  const around: ProbeAround = {
    signal: new AbortController().signal,
    mayReach: mayReach(['127.0.0.0/8']),
    noticeSenders,
    resolve: async (host) => [addresses[host] ?? '127.0.0.1'],
    ca,
    ...more,
  };
  const events: ProbeEvent[] = [];
  for await (const event of runProbe(request, around)) events.push(probeEventSchema.parse(event));
  const last = events.findLast((event) => event.kind === 'seen');
  return { events, findings: last?.findings ?? [] };
};

const signInOf = (username: string, password = PASSWORD): ProbeRequest['signIn'] => ({
  username,
  password,
  agreed: true,
  loopBack: true,
});

/** How many mails lie in the inbox. */
const countOf = async ({ doors }: MailLab, account: Account): Promise<number> => {
  const client = new ImapFlow({
    host: '127.0.0.1',
    servername: doors.imaps.host,
    port: doors.imaps.port,
    secure: true,
    auth: { user: addressOf(account), pass: PASSWORD },
    tls: { ca },
    logger: false,
  });
  await client.connect();
  const { exists } = await client.mailboxOpen('INBOX', { readOnly: true });
  await client.logout();
  return exists;
};

const codesOf = ({ findings }: Probed): FindingCode[] => [...new Set(findings.map(({ code }) => code))];
/** A machine that is busy with other tests is slow: that is told apart. */
const badOf = (probed: Probed): FindingCode[] =>
  codesOf(probed).filter((code) => !isGood(code) && code !== 'slow-server');

describe.each(labs)('an account of $name', (lab) => {
  afterAll(() => lab.stop());

  const door = <Name extends Door>(name: Name) => lab.doors[name] as never;
  const ask = (
    account: Account,
    receiving: Door | null,
    sending: Door | null,
    signIn = signInOf(addressOf(account)),
  ) =>
    probe(
      {
        address: addressOf(account),
        receiving: receiving && door(receiving),
        sending: sending && door(sending),
        signIn,
      },
      lab.addresses,
    );

  test.each([
    ['imaps', 'smtps'],
    ['imap', 'smtp'],
    ['pops', 'smtp'],
    ['pop', 'smtps'],
  ] as const)('healthy: by %s and %s mail goes out, comes in and is deleted', async (receiving, sending) => {
    const probed = await ask('ok', receiving, sending);
    expect(badOf(probed)).toEqual([]);
    expect(codesOf(probed)).toEqual(expect.arrayContaining(['signed-in', 'mail-sent', 'mail-arrived']));
    expect(probed.events.at(-1)).toEqual({ kind: 'ended', how: 'done' });
    expect(await countOf(lab, 'ok')).toBe(0);
  });

  test('the reference case: sign-in and receiving work, sending is refused, the way out lies in the junk', async () => {
    const probed = await ask('reference', 'imaps', 'smtp');
    expect(badOf(probed).toSorted()).toEqual(['notice-in-junk', 'sending-stopped']);
    const at = ({ host, port }: Endpoint) => `${host}:${port}`;
    const { imaps, smtp } = lab.doors;
    expect(probed.findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'signed-in', where: at(imaps) }),
        expect.objectContaining({ code: 'signed-in', where: at(smtp) }),
        expect.objectContaining({
          code: 'sending-stopped',
          where: at(smtp),
          evidence: expect.stringMatching(/^RCPT TO: 550 5\.7\.1 .*suspended/),
        }),
        expect.objectContaining({
          code: 'notice-in-junk',
          evidence: expect.stringContaining('2026-11-20 support@lab.test'),
        }),
      ]),
    );
  });

  test.each([
    ['stopped-late', ['sending-stopped']],
    ['limited', ['sending-limited']],
    ['no-smtp', ['sending-sign-in-refused']],
    ['suspended', ['account-suspended']],
    ['full', ['mailbox-full']],
    ['filtered', ['mail-in-junk']],
    ['refused', ['recipient-refused']],
  ] as const)('%s is told: %j', async (account, codes) => {
    expect(badOf(await ask(account, 'imaps', 'smtp'))).toEqual(codes);
  });

  test('an address that is gone is told though its name signs in', async () => {
    const probed = await ask('gone', 'imaps', 'smtp', signInOf(addressOf('ok')));
    expect(badOf(probed)).toEqual(['account-gone']);
  });

  test('a wrong password is told, and stands in nothing that is sent', async () => {
    const wrong = 'machigai-"8891 あ';
    const probed = await ask('ok', 'imaps', 'smtp', signInOf(addressOf('ok'), wrong));
    expect(badOf(probed)).toEqual(['wrong-password']);
    const all = JSON.stringify(probed.events);
    for (const form of [wrong, '8891', Buffer.from(wrong).toString('base64'), encodeURIComponent(wrong)])
      expect(all).not.toContain(form);
    expect(JSON.stringify((await ask('reference', 'imaps', 'smtp')).events)).not.toContain(PASSWORD);
  });

  test.each([
    ['imaps-expired', 'certificate-expired'],
    ['imaps-wrong-host', 'certificate-other-name'],
    ['smtp-expired', 'certificate-expired'],
  ] as const)(
    '%s: a certificate that is not good is told, and no password is said there',
    async (name, code) => {
      const sends = name.startsWith('smtp');
      const probed = await ask('ok', sends ? null : name, sends ? name : null);
      expect(badOf(probed)).toEqual([code]);
      const signIn = probed.events.find((event) => event.kind === 'seen' && event.seen.step === 'sign-in');
      expect(signIn).toMatchObject({ seen: { left: 'not-protected' } });
    },
  );

  test('an authority that nobody knows is told', async () => {
    const request: ProbeRequest = {
      address: addressOf('ok'),
      receiving: door('imaps'),
      sending: null,
      signIn: null,
    };
    expect(badOf(await probe(request, lab.addresses, { ca: undefined }))).toEqual(['certificate-untrusted']);
  });

  test('the wrong encryption is told, both ways', async () => {
    const of = async (endpoint: Endpoint) =>
      badOf(
        await probe(
          { address: addressOf('ok'), receiving: null, sending: endpoint as never, signIn: null },
          lab.addresses,
        ),
      );
    expect(await of({ ...lab.doors.smtp, security: 'tls' })).toEqual(['wrong-encryption']);
    expect(await of({ ...lab.doors.smtps, security: 'starttls' })).toEqual(['wrong-encryption']);
  });

  test('nobody signs in without being asked to', async () => {
    const probed = await ask('ok', 'imaps', 'smtp', null);
    expect(codesOf(probed)).not.toContain('signed-in');
    expect(badOf(probed)).toEqual([]);
  });
});

describe('a server that is odd', () => {
  let odd: Oddities;
  beforeAll(async () => {
    odd = await startOddities();
  });
  afterAll(() => odd.stop());

  const ask = (
    oddity: Oddity,
    security: Endpoint['security'],
    protocol: 'imap' | 'smtp' = 'smtp',
    more: Partial<ProbeAround> = {},
  ) => {
    const endpoint = oddEndpoint(odd, oddity, protocol, security) as never;
    return probe(
      {
        address: 'info@lab.test',
        receiving: protocol === 'imap' ? endpoint : null,
        sending: protocol === 'smtp' ? endpoint : null,
        signIn: signInOf('info@lab.test'),
      },
      {},
      more,
    );
  };
  const short = { limits: { step: 1500, probe: 5000 } };

  test.each([
    ['closed', 'tls', 'port-refused'],
    ['drops', 'starttls', 'connection-dropped'],
    ['banned', 'starttls', 'address-blocked'],
    ['old-tls', 'tls', 'tls-too-old'],
    ['no-starttls', 'starttls', 'encryption-not-offered'],
    ['app-password', 'tls', 'needs-modern-auth'],
    ['tokens-only', 'tls', 'needs-modern-auth'],
    ['sign-in-down', 'tls', 'sign-in-service-down'],
    ['pop-before-sending', 'tls', 'pop-before-sending'],
    ['message-refused', 'tls', 'message-refused'],
    ['blocklisted', 'tls', 'blocklisted'],
    ['relay-denied', 'tls', 'relay-denied'],
  ] as const)('%s by %s is told: %s', async (oddity, security, code) => {
    expect(badOf(await ask(oddity, security))).toEqual([code]);
  });

  test('too many connections are told from a ban', async () => {
    expect(badOf(await ask('busy', 'none', 'imap'))).toEqual(['server-busy']);
  });

  test('a server that greets late is slow, one that never does is silent, one behind a wall is blocked', async () => {
    expect(codesOf(await ask('slow', 'none'))).toContain('slow-server');
    expect(badOf(await ask('silent', 'none', 'smtp', short))).toEqual(['no-greeting']);
    expect(badOf(await ask('black-hole', 'none', 'smtp', short))).toEqual(['port-blocked']);
  });

  test('a probe ends when its time is over, or when nobody listens any more', async () => {
    const slow = { limits: { step: 3000, probe: 300 } };
    const began = Date.now();
    expect((await ask('silent', 'none', 'smtp', slow)).events.at(-1)).toEqual({
      kind: 'ended',
      how: 'out-of-time',
    });
    const stop = new AbortController();
    const asked = ask('silent', 'none', 'smtp', { signal: stop.signal });
    setTimeout(() => stop.abort(), 200);
    expect((await asked).events.at(-1)?.kind).not.toBe('ended');
    expect(Date.now() - began).toBeLessThan(3000);
  });

  test('a name that is not there is told from names that do not answer', async () => {
    const failing = (code: string) => ({
      resolve: () => Promise.reject(Object.assign(new Error('names'), { code })),
    });
    expect(badOf(await ask('silent', 'none', 'smtp', failing('ENOTFOUND')))).toEqual(['name-not-found']);
    expect(badOf(await ask('silent', 'none', 'smtp', failing('EAI_AGAIN')))).toEqual(['names-silent']);
  });

  test('what is not on the open internet is not reached, whatever its name says, and not told', async () => {
    const reached: string[] = [];
    const strict = mayReach([]);
    const closed = {
      mayReach: (address: string, port: number) => {
        reached.push(address);
        return strict(address, port);
      },
    };
    const probed = await ask('app-password', 'tls', 'smtp', closed);
    expect(codesOf(probed)).toEqual(['closed-address']);
    expect(reached).toEqual(['127.0.0.1']);
    expect(JSON.stringify(probed.events)).not.toContain('127.0.0.1');
    // The name leads elsewhere at the second look; the first is the one that counts.
    let times = 0;
    const rebinding = async () => [(times += 1) === 1 ? '203.0.114.9' : '127.0.0.1'];
    await ask('app-password', 'tls', 'smtp', { mayReach: () => true, resolve: rebinding, ...short });
    expect(times).toBe(1);
    const mixed = { mayReach: strict, resolve: async () => ['8.8.8.8', 'fd00::1'] };
    expect(codesOf(await ask('silent', 'none', 'smtp', mixed))).toEqual(['closed-address']);
  });
});

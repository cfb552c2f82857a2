/** The password of every account. */
export const PASSWORD = 'Kanazuchi-7742';

export const DOMAIN = 'lab.test';
export const addressOf = (account: Account): string => `${account}@${DOMAIN}`;

type Refusal = { at: 'MAIL FROM' | 'RCPT TO' | 'DATA'; code: number; words: string };

/** What is the matter with an account; nothing where it is healthy. */
type State = {
  /** Sending is refused, and how. */
  sending?: Refusal;
  /** Mail to this address is refused. */
  receiving?: Refusal;
  /** SMTP takes the password of nobody here. */
  noSmtp?: true;
  /** The mail company closed the account. */
  suspended?: string;
  /** Bytes that it may hold, when it holds more than that. */
  full?: number;
  /** Its mail goes into the junk folder. */
  junk?: true;
  /** A notice of the mail company lies in its junk folder. */
  notice?: true;
};

const stop = (words: string): Refusal => ({ at: 'RCPT TO', code: 550, words: `5.7.1 ${words}` });

export const ACCOUNTS = {
  ok: {},
  /** The reference case: sign-in and receiving work, sending is stopped, the way out lies in the junk folder. */
  reference: { sending: stop('Sending suspended for this account, contact support'), notice: true },
  'stopped-late': {
    sending: { at: 'DATA', code: 554, words: '5.7.1 Outbound mail of this account is restricted' },
  },
  limited: { sending: { at: 'RCPT TO', code: 450, words: '4.7.1 Too many messages, try again later' } },
  'no-smtp': { noSmtp: true },
  suspended: { suspended: 'Account suspended' },
  full: { full: 20_000 },
  filtered: { junk: true },
  /** Signs in under a name that lives, while the address is gone. */
  gone: { receiving: { at: 'RCPT TO', code: 550, words: '5.1.1 User unknown in virtual mailbox table' } },
  refused: { receiving: { at: 'RCPT TO', code: 554, words: '5.7.1 Recipient refused' } },
} as const satisfies Record<string, State>;

export type Account = keyof typeof ACCOUNTS;
export const accounts = Object.entries(ACCOUNTS) as [Account, State][];

/** When the notice came. */
export const NOTICE_AT = new Date('2026-11-20T00:30:00Z');
export const NOTICE = [
  'From: support@lab.test',
  'To: reference@lab.test',
  'Subject: Your sending has been stopped: how to unlock it',
  'Date: Fri, 20 Nov 2026 09:30:00 +0900',
  'Message-ID: <unlock-1@lab.test>',
  '',
  'Please open the page of your contract.',
  '',
].join('\n');
export const LARGE = [
  'From: somebody@example.jp',
  'Subject: plans',
  'Date: Fri, 20 Nov 2026 09:30:00 +0900',
  'Message-ID: <plans-1@example.jp>',
  '',
  ...Array.from({ length: 400 }, () => 'x'.repeat(76)),
  '',
].join('\n');

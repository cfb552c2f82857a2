import 'server-only';
import type { MailProtocol } from '@/lib/diagnosis/providers/provider-terms';
import type { LineSocket } from './line-socket';

/** How each protocol is spoken to before anybody signs in. */
type Dialogue = {
  /** @returns whether the server agrees to begin TLS now */
  startTls: (to: LineSocket, signal: AbortSignal) => Promise<boolean>;
  /** @returns the ways to sign in that the server names, in upper case */
  ways: (to: LineSocket, signal: AbortSignal) => Promise<string[]>;
  bye: string;
};

/** What tells nobody who asks: this machine's name is nobody's business. */
export const HELLO = '[127.0.0.1]';

const wordsAfter = (lines: readonly string[], sign: RegExp): string[] => [
  ...new Set(
    lines.flatMap((line) =>
      [...line.matchAll(sign)].flatMap(([, words = '']) => words.toUpperCase().split(/\s+/)),
    ),
  ),
];

const imapAsks = async (to: LineSocket, command: string, signal: AbortSignal): Promise<string[]> => {
  to.say(`k1 ${command}`);
  return to.until((line) => /^k1 /i.test(line), signal);
};

const smtpAsks = async (to: LineSocket, command: string, signal: AbortSignal): Promise<string[]> => {
  to.say(command);
  return to.until((line) => /^\d{3}( |$)/.test(line), signal);
};

const popAsks = async (to: LineSocket, command: string, signal: AbortSignal): Promise<string[]> => {
  to.say(command);
  const first = await to.line(signal);
  if (command !== 'CAPA' || !/^\+OK/i.test(first)) return [first];
  return [first, ...(await to.until((line) => line === '.', signal))];
};

export const DIALOGUES: Record<MailProtocol, Dialogue> = {
  imap: {
    startTls: async (to, signal) => /^k1 OK/i.test((await imapAsks(to, 'STARTTLS', signal)).at(-1) ?? ''),
    ways: async (to, signal) => {
      const lines = await imapAsks(to, 'CAPABILITY', signal);
      const ways = wordsAfter(lines, /\bAUTH=(\S+)/gi);
      // The oldest way has no name of its own; a server says where it does not take it.
      return /\bLOGINDISABLED\b/i.test(lines.join(' ')) ? ways : [...new Set([...ways, 'LOGIN'])];
    },
    bye: 'k2 LOGOUT',
  },
  pop: {
    startTls: async (to, signal) => /^\+OK/i.test((await popAsks(to, 'STLS', signal))[0] ?? ''),
    ways: async (to, signal) => {
      const lines = await popAsks(to, 'CAPA', signal);
      const user = lines.some((line) => /^USER\b/i.test(line)) ? ['USER'] : [];
      return [...wordsAfter(lines, /^SASL (.+)$/gi), ...user];
    },
    bye: 'QUIT',
  },
  smtp: {
    startTls: async (to, signal) => {
      const able = await smtpAsks(to, `EHLO ${HELLO}`, signal);
      if (!able.some((line) => /^250[- ]STARTTLS/i.test(line))) return false;
      return (await smtpAsks(to, 'STARTTLS', signal)).at(-1)?.startsWith('220') === true;
    },
    ways: async (to, signal) =>
      wordsAfter(await smtpAsks(to, `EHLO ${HELLO}`, signal), /^250[- ]AUTH[ =](.+)$/gi),
    bye: 'QUIT',
  },
};

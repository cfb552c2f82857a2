import 'server-only';
import { DIALOGUES } from './dialogue';
import { LineSocket } from './line-socket';
import type { MailboxSession, Target } from './mailbox-session';
import { MODERN, openSocket, overTls } from './open-socket';

/** Mails that are looked at for the one that was sent, from the newest. */
const NEWEST = 10;

const asks = async (to: LineSocket, command: string, signal: AbortSignal): Promise<string> => {
  to.say(command);
  const answer = await to.line(signal);
  if (!/^\+OK/i.test(answer)) throw Object.assign(new Error('refused'), { response: answer });
  return answer;
};

const signedIn = async (
  { endpoint, address, username, password, ca }: Target,
  signal: AbortSignal,
): Promise<LineSocket> => {
  const plain = await openSocket(address, endpoint.port, signal);
  try {
    if (endpoint.security === 'starttls') {
      const before = new LineSocket(plain);
      await before.line(signal);
      if (!(await DIALOGUES.pop.startTls(before, signal))) throw new Error('no STLS');
      before.release();
    }
    const secure = await overTls(plain, endpoint.host, { ...MODERN, ca }, signal);
    // The certificate was judged before, on another connection: this one is judged again before anything is said.
    if (!secure.authorized) throw new Error('certificate');
    const lines = new LineSocket(secure);
    if (endpoint.security === 'tls') await lines.line(signal);
    await asks(lines, `USER ${username}`, signal);
    await asks(lines, `PASS ${password}`, signal);
    return lines;
  } catch (error) {
    plain.destroy();
    throw error;
  }
};

/**
 * Signs in by POP, over TLS with a good certificate only. Each look is a session of its own: a mailbox that is open
 * by POP shows nothing new.
 * @throws with `response` where the server refuses; its words may hold secrets
 */
export const openPop = async (target: Target, signal: AbortSignal): Promise<MailboxSession> => {
  let open: LineSocket | null = await signedIn(target, signal);
  const close = () => {
    open?.say('QUIT');
    open?.socket.end();
    open = null;
  };
  close();
  const find = async (messageId: string, step: AbortSignal) => {
    open = await signedIn(target, step);
    try {
      const count = Number(/^\+OK (\d+)/i.exec(await asks(open, 'STAT', step))?.[1] ?? 0);
      for (let number = count; number > Math.max(0, count - NEWEST); number -= 1) {
        await asks(open, `TOP ${number} 0`, step);
        const head = await open.until((line) => line === '.', step);
        if (!head.some((line) => /^message-id:/i.test(line) && line.includes(messageId))) continue;
        await asks(open, `DELE ${number}`, step);
        return { where: 'inbox' as const, at: null };
      }
      return null;
    } finally {
      close();
    }
  };
  return { look: async () => ({ used: null, junk: [] }), find, pause: 3000, close };
};

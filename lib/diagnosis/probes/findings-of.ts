import { evidenceOf } from './evidence-of';
import { judgeMailbox, judgeSignIn } from './judge-account';
import { judgeGreeting, judgePorts, judgeResolve, judgeTls } from './judge-connection';
import { judgeArrive, judgeSend } from './judge-sending';
import type { Finding, Seen, SeenAt } from './seen';
import type { FindingCode } from './terms';

/**
 * What a probe found, from what its steps saw: bad before good, each place and code once.
 * @param all in the order of the steps
 */
export const findingsOf = (all: readonly Seen[]): Finding[] => {
  const found = new Map<string, Finding>();
  for (const seen of all) {
    for (const code of codesOf(seen, all)) {
      const where = placeOf(seen);
      const key = `${code} ${where}`;
      if (!found.has(key)) found.set(key, { code, where, evidence: evidenceOf(seen, code) });
    }
  }
  return [...found.values()];
};

/** What one step found, in the light of all. */
export const codesOf = (seen: Seen, all: readonly Seen[]): FindingCode[] => {
  switch (seen.step) {
    case 'resolve':
      return [judgeResolve(seen)];
    case 'ports':
      return judgePorts(seen);
    case 'greeting':
      return judgeGreeting(seen);
    case 'tls':
      return judgeTls(seen);
    case 'sign-in': {
      const code = judgeSignIn(seen);
      return code === null ? [] : [told(code, seen, all)];
    }
    case 'mailbox':
      return judgeMailbox(seen);
    case 'send':
      return [judgeSend(seen)];
    case 'arrive':
      return judgeArrive(seen);
  }
};

/**
 * D52: one password that one server takes and the other refuses is no wrong password: that server refuses the sign-in.
 */
const told = (code: FindingCode, seen: SeenAt<'sign-in'>, all: readonly Seen[]): FindingCode => {
  if (code !== 'wrong-password') return code;
  const isSending = seen.endpoint.protocol === 'smtp';
  const otherTook = all.some(
    (one) =>
      one.step === 'sign-in' &&
      (one.endpoint.protocol === 'smtp') !== isSending &&
      judgeSignIn(one) === 'signed-in',
  );
  if (!otherTook) return code;
  return isSending ? 'sending-sign-in-refused' : 'receiving-sign-in-refused';
};

const placeOf = (seen: Seen): string =>
  'endpoint' in seen ? `${seen.endpoint.host}:${seen.endpoint.port}` : seen.host;

import { judgeMailbox, judgeSignIn } from './judge-account';
import { judgeGreeting, judgePorts, judgeResolve, judgeTls } from './judge-connection';
import { judgeArrive, judgeSend } from './judge-sending';
import type { Finding, ProbeFailure, Seen, SeenAt } from './seen';
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

const codesOf = (seen: Seen, all: readonly Seen[]): FindingCode[] => {
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
 * D25: one password that one server takes and the other refuses is no wrong password: that server refuses the sign-in.
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

/** What was said where something did not work; a number that the words begin with is not said twice. */
const saidOf = ({ code, words }: ProbeFailure): string => {
  const [first = ''] = (code ?? '').split(' ');
  return words !== '' && words.startsWith(first) ? words : [code, words].filter(Boolean).join(' ');
};

/**
 * What a step showed, in one line.
 * @param code the finding that it shows; without it all of it
 */
export const evidenceOf = (seen: Seen, code?: FindingCode): string => {
  const said = 'failure' in seen && seen.failure ? saidOf(seen.failure) : null;
  switch (seen.step) {
    case 'resolve':
      return said ?? seen.addresses.join(' ');
    case 'ports':
      return seen.ports.map(({ port, state }) => `${port} ${state}`).join(', ');
    case 'greeting':
      return seen.greeting ?? said ?? '';
    case 'tls': {
      const { certificate: one } = seen;
      const parts = one ? [one.wrong, one.names, one.issuer, `${one.validFrom} – ${one.validTo}`] : [];
      return said ?? [seen.version, ...parts].filter(Boolean).join(' · ').slice(0, 500);
    }
    case 'sign-in':
      return said ?? seen.ways.join(' ');
    case 'mailbox': {
      const notices = seen.notices.map(({ on, from, subject }) => `${on} ${from} ${subject}`);
      const used = seen.used === null ? [] : [`${seen.used} %`];
      if (code === 'notice-in-junk') return notices.join(' · ').slice(0, 500);
      return said ?? (code ? used : [...used, ...notices]).join(' · ').slice(0, 500);
    }
    case 'send':
      return [seen.refusedAt, said].filter(Boolean).join(': ').slice(0, 500);
    case 'arrive':
      return said ?? (seen.where === null ? '' : `${Math.round(seen.ms / 1000)} s`);
  }
};

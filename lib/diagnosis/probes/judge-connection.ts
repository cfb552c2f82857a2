import type { ProbeFailure, SeenAt } from './seen';
import { type FindingCode, SLOW } from './terms';

const NO_SUCH_NAME = /^(ENOTFOUND|ENODATA|ENONAME)$/;
const WRONG_VERSION = /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|wrong version number|HTTP_REQUEST/i;
const BANNED = /block|denied|denies|banned|reject|refus|black|listed|reputation|not allowed|拒否/i;

/** Codes as OpenSSL, Node and their libraries say them. */
const CERTIFICATES: [RegExp, FindingCode][] = [
  [/CERT_HAS_EXPIRED/, 'certificate-expired'],
  [/CERT_NOT_YET_VALID/, 'certificate-not-yet'],
  [/ALTNAME_INVALID|HOSTNAME_MISMATCH/, 'certificate-other-name'],
];
/** Days before its end on which it is time to renew it. */
const SOON = 14;

export const judgeResolve = ({ addresses, closed, failure }: SeenAt<'resolve'>): FindingCode => {
  if (closed) return 'closed-address';
  if (failure) return NO_SUCH_NAME.test(failure.code ?? '') ? 'name-not-found' : 'names-silent';
  return addresses.length > 0 ? 'name-found' : 'name-not-found';
};

/** D50: port 25 alone closed is told apart from a server that answers nowhere. */
export const judgePorts = ({ protocol, wanted, ports }: SeenAt<'ports'>): FindingCode[] => {
  const stateOf = (port: number) => ports.find((one) => one.port === port)?.state;
  const found: FindingCode[] = [];
  const state = stateOf(wanted);
  const others = ports.some((one) => one.state === 'open' && one.port !== 25);
  if (state === 'open') found.push('reachable');
  else if (protocol === 'smtp' && wanted === 25 && others) found.push('port-25-blocked');
  else found.push(state === 'refused' ? 'port-refused' : 'port-blocked');
  return found;
};

export const judgeGreeting = (seen: SeenAt<'greeting'>): FindingCode[] => {
  const { greeting, failure, endpoint, speaksTls, ms } = seen;
  const slow: FindingCode[] = ms >= SLOW ? ['slow-server'] : [];
  if (speaksTls && greeting === null) return ['wrong-encryption'];
  if (greeting !== null) {
    const refused = { imap: /^\* BYE\b/i, pop: /^-ERR/i, smtp: /^[45]\d\d/ }[endpoint.protocol].test(
      greeting,
    );
    if (!refused) return slow;
    return [BANNED.test(greeting) ? 'address-blocked' : 'server-busy'];
  }
  if (!failure) return [];
  return [failure.silent ? 'no-greeting' : judgeBroken(failure)];
};

/** A connection that did not come about, or broke. */
export const judgeBroken = ({ code, silent, words }: ProbeFailure): FindingCode => {
  if (code === 'ECONNREFUSED') return 'port-refused';
  if (code === 'ECONNRESET' || code === 'EPIPE' || /closed|hang up|disconnected/i.test(words))
    return 'connection-dropped';
  if (silent || /TIMEDOUT|UNREACH|TIMEOUT/.test(code ?? '')) return 'port-blocked';
  return 'not-understood';
};

export const judgeTls = ({
  offered,
  onlyOld,
  certificate,
  failure,
  endpoint,
}: SeenAt<'tls'>): FindingCode[] => {
  if (endpoint.security === 'none') return [];
  if (!offered) return ['encryption-not-offered'];
  if (onlyOld) return ['tls-too-old'];
  if (failure) {
    if (WRONG_VERSION.test(`${failure.code} ${failure.words}`)) return ['wrong-encryption'];
    if (/PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL/.test(failure.code ?? '')) return ['tls-too-old'];
    return ['tls-failed'];
  }
  const wrong = certificate?.wrong;
  if (wrong) return [CERTIFICATES.find(([code]) => code.test(wrong))?.[1] ?? 'certificate-untrusted'];
  return certificate && certificate.daysLeft < SOON ? ['certificate-ends-soon'] : [];
};

import type { ProbeFailure, SeenAt } from './seen';
import type { FindingCode } from './terms';

/**
 * What a server's refusal of a sign-in says, the plainest words first. Servers mostly say one sentence for everything;
 * only what they do say is told apart.
 */
const SIGN_IN: [RegExp, FindingCode][] = [
  [
    /app(lication)?-?\s?(specific)? password|5\.7\.9\b|oauth|modern auth|basic auth|web ?(login|browser)|authentication mechanism.*(disabled|too weak)|アプリ(用)?パスワード/i,
    'needs-modern-auth',
  ],
  [
    /contactadmin|suspend|locked|disabled|deactivat|frozen|abuse|violat|停止|凍結|ロック/i,
    'account-suspended',
  ],
  [/no such (user|account)|unknown (user|account)|does not exist|5\.1\.1\b|存在しません/i, 'account-gone'],
  [
    /unavailable|sys\/temp|in-use|login-delay|temporar|try again|4\.\d\.\d|inuse|一時的|混み合/i,
    'sign-in-service-down',
  ],
];

/** @param ways in upper case, as the server names them */
const offersOnlyTokens = (ways: readonly string[]): boolean =>
  ways.some((way) => /XOAUTH2|OAUTHBEARER/.test(way)) &&
  !ways.some((way) => /^(PLAIN|LOGIN|USER|CRAM-MD5|DIGEST-MD5|APOP|SCRAM-.*)$/.test(way));

export const judgeSignIn = ({ ways, left, failure }: SeenAt<'sign-in'>): FindingCode | null => {
  if (offersOnlyTokens(ways)) return 'needs-modern-auth';
  if (failure) return judgeRefusedSignIn(failure);
  return left === null ? 'signed-in' : null;
};

const judgeRefusedSignIn = ({ code, silent, words }: ProbeFailure): FindingCode => {
  const said = `${code ?? ''} ${words}`;
  if (/\b454\b|\b421\b/.test(code ?? '')) return 'sign-in-service-down';
  if (/logindisabled|privacyrequired|login is disabled|must issue.*starttls/i.test(said))
    return 'sign-in-not-offered';
  const refused = /\b535\b|AUTHENTICATIONFAILED|\[AUTH\]/.test(said);
  const told = SIGN_IN.find(([sign]) => sign.test(said))?.[1];
  // Where the password itself was refused, "reason unavailable" is a server that does not say why.
  if (told && !(refused && told === 'sign-in-service-down')) return told;
  if (silent) return 'no-greeting';
  return /AUTH|535|\[AUTH\]|password|login|-ERR|\bNO\b/i.test(said) ? 'wrong-password' : 'connection-dropped';
};

/** Percent. */
const NEARLY = 90;

export const judgeMailbox = ({ used, notices, failure }: SeenAt<'mailbox'>): FindingCode[] => {
  const found: FindingCode[] = notices.length > 0 ? ['notice-in-junk'] : [];
  if (failure && /overquota|quota|full/i.test(`${failure.code} ${failure.words}`))
    return ['mailbox-full', ...found];
  if (used === null) return found;
  if (used >= 100) return ['mailbox-full', ...found];
  return [used >= NEARLY ? 'mailbox-nearly-full' : 'mailbox-free', ...found];
};

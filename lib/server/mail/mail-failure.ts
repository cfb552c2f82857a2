import 'server-only';
import type { MailTrouble } from '@/lib/case/mail-trouble';

/** Why a mail was not taken: `final` where the same again would end the same; `words` as the case shows them. */
export type MailFailure = { final: boolean; words: string };

type SmtpError = Error & { code?: string; responseCode?: number; response?: string; command?: string };

/** Characters of what a server said that are kept. */
const LONGEST = 240;

const trouble = ({ code = '', message }: SmtpError): MailTrouble => {
  if (code === 'EAUTH' || code === 'ENOAUTH') return 'sign-in';
  if (code === 'ETLS' || /certificate|self.signed/i.test(message)) return 'certificate';
  return code === 'ETIMEDOUT' || /time ?out/i.test(message) ? 'silent' : 'unreachable';
};

/** As text that the case can keep: without what Postgres refuses, and not longer than a line or two. */
const shown = (response: string): string =>
  Array.from(response.replace(/\p{Surrogate}|\p{Cc}+/gu, ' '))
    .slice(0, LONGEST)
    .join('')
    .trim();

/**
 * Reads how a mail failed. What a server says to a sign-in is not shown: it might repeat what was sent.
 * @param error as nodemailer throws it
 */
export const mailFailure = (error: unknown): MailFailure => {
  const failed: SmtpError = error instanceof Error ? error : new Error('unknown');
  const { responseCode = 0, response = '', command = '' } = failed;
  const signingIn = failed.code === 'EAUTH' || command.startsWith('AUTH');
  const said = signingIn ? '' : shown(response);
  // A sign-in that is refused is the shop's to mend: the mail waits for it.
  const final = responseCode >= 500 && !signingIn;
  return { final, words: said || (signingIn ? 'sign-in' : trouble(failed)) };
};

/** What may be logged of it: codes, never the server's words, which name who was written to. */
export const failureCodes = (error: unknown): Record<string, unknown> => {
  const { code, responseCode } = (error ?? {}) as SmtpError;
  return { code, responseCode };
};

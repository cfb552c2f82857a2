import 'server-only';
import { createTransport } from 'nodemailer';
import { env } from '../env';

/** A mail in plain text to one address. */
export type Mail = {
  /** The same for each try of one mail, so that one that arrives twice is seen to be the same. */
  id: string;
  to: string;
  /** The name that it comes from. */
  sender: string;
  subject: string;
  text: string;
};

export type Mailer = { send: (mail: Mail) => Promise<void>; notify: string };

/** Milliseconds: a mail server that says nothing for so long counts as absent. */
const SILENCE = 20_000;

/**
 * Sends mails through a mail server.
 * @param url its address with sign-in, as KIRIWAKE_SMTP_URL
 * @param from the address that mails come from
 * @param notify where the shop itself is told something
 */
export const mailerOf = (url: string, from: string, notify = from, silence = SILENCE): Mailer => {
  const transport = createTransport({
    url,
    connectionTimeout: silence,
    greetingTimeout: silence,
    socketTimeout: silence,
    // A mail is what is given here: nothing is read from disk or fetched for it.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return {
    notify,
    send: async ({ id, to, sender, subject, text }) => {
      await transport.sendMail({
        messageId: `<${id}@${domain}>`,
        from: { name: sender, address: from },
        to: { name: '', address: to },
        subject,
        text,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
  };
};

/** The shop's own mail server; null where none is set. */
export const mailer: Mailer | null =
  env.KIRIWAKE_SMTP_URL && env.KIRIWAKE_SMTP_FROM
    ? mailerOf(env.KIRIWAKE_SMTP_URL, env.KIRIWAKE_SMTP_FROM, env.KIRIWAKE_SMTP_NOTIFY)
    : null;

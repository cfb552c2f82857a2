import 'server-only';
import type { SeenAt } from '@/lib/diagnosis/probes/seen';

export type Target = {
  endpoint: SeenAt<'sign-in'>['endpoint'];
  /** Judged before; the only one that is connected to. */
  address: string;
  username: string;
  password: string;
  /** More authorities than Node's own. */
  ca: string | undefined;
};

/** A mail as a judge of notices looks at it. */
export type JunkMail = { from: string; subject: string; at: Date };

/** A mailbox that was signed in to; closed at the end of the probe, whatever happens. */
export type MailboxSession = {
  look: (signal: AbortSignal) => Promise<{ used: number | null; junk: JunkMail[] }>;
  /**
   * Looks for a mail once and deletes it where it is.
   * @returns where it was and when it came by the server's clock, null where it is not there yet
   */
  find: (
    messageId: string,
    signal: AbortSignal,
  ) => Promise<{ where: 'inbox' | 'junk'; at: Date | null } | null>;
  /** Milliseconds between two looks. */
  pause: number;
  close: () => void;
};

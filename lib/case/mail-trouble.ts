/** What a dispatch's `words` hold where the mail server itself said nothing that could be shown. */
export const MAIL_TROUBLES = ['sign-in', 'unreachable', 'silent', 'certificate', 'link-closed'] as const;
export type MailTrouble = (typeof MAIL_TROUBLES)[number];

/** The trouble that a dispatch's words name; undefined where they are the mail server's own. */
export const mailTrouble = (words: string | null): MailTrouble | undefined =>
  MAIL_TROUBLES.find((trouble) => trouble === words);

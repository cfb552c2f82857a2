// Apart from the schema: the tablet uses the words and checks nothing.

/**
 * What a company can be to a customer. The first four are the parties that are looked for; who made a router that
 * anybody can buy is none of them.
 */
export const PROVIDER_KINDS = [
  'line',
  'provider',
  'mail-host',
  'registrar',
  'web-host',
  'router-maker',
] as const;

export const MAIL_PROTOCOLS = ['imap', 'pop', 'smtp'] as const;
/** `tls` from the first byte, `starttls` after a greeting in the clear, `none` all in the clear. */
export const MAIL_SECURITIES = ['tls', 'starttls', 'none'] as const;

export type MailProtocol = (typeof MAIL_PROTOCOLS)[number];

import type { MailServer } from './provider';

/** Where on the internet something about a domain was asked. */
export const LOOKED_AT = ['mx', 'srv', 'ns', 'autoconfig', 'thunderbird'] as const;
export type LookedAt = (typeof LOOKED_AT)[number];

/** What the internet says about a domain, each with where it comes from. */
export type LookedUpDomain = {
  domain: string;
  /** Names of its mail exchangers, the preferred first. */
  mx: string[];
  /** Names of the servers that answer for its names: often the registrar's or the web host's. */
  ns: string[];
  servers: (MailServer & { from: Exclude<LookedAt, 'mx' | 'ns'> })[];
  /** What gave no answer in time; "nothing there" is an answer. */
  silent: LookedAt[];
};

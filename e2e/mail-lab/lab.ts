import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Endpoint } from '@/lib/diagnosis/probes/terms';

/** Made once, good for a hundred years, except the one that has ended. Nothing real trusts them. */
export const certificates = join(import.meta.dirname, 'certificates');
export const readCertificate = (name: string): string => readFileSync(join(certificates, name), 'utf8');

/** Ways in: protocol, encryption, and what is odd about the certificate. */
export const DOORS = [
  'imaps',
  'imap',
  'pops',
  'pop',
  'smtps',
  'smtp',
  'imaps-expired',
  'imaps-wrong-host',
  'smtp-expired',
] as const;
export type Door = (typeof DOORS)[number];

/** Mail servers with an account for each state; see accounts.ts. */
export type MailLab = {
  name: 'Dovecot and Postfix' | 'simulated servers';
  doors: Record<Door, Endpoint>;
  /** Where the names of the doors lead to. */
  addresses: Record<string, string>;
  stop: () => Promise<void>;
};

const HOST = 'mail.lab.test';
const EXPIRED = 'expired.lab.test';
const WRONG = 'wrong.lab.test';

/** @param ports of each door */
export const doorsOf = (ports: Record<Door, number>): MailLab['doors'] => ({
  imaps: { protocol: 'imap', host: HOST, port: ports.imaps, security: 'tls' },
  imap: { protocol: 'imap', host: HOST, port: ports.imap, security: 'starttls' },
  pops: { protocol: 'pop', host: HOST, port: ports.pops, security: 'tls' },
  pop: { protocol: 'pop', host: HOST, port: ports.pop, security: 'starttls' },
  smtps: { protocol: 'smtp', host: HOST, port: ports.smtps, security: 'tls' },
  smtp: { protocol: 'smtp', host: HOST, port: ports.smtp, security: 'starttls' },
  'imaps-expired': { protocol: 'imap', host: EXPIRED, port: ports['imaps-expired'], security: 'tls' },
  'imaps-wrong-host': { protocol: 'imap', host: WRONG, port: ports['imaps-wrong-host'], security: 'tls' },
  'smtp-expired': { protocol: 'smtp', host: EXPIRED, port: ports['smtp-expired'], security: 'starttls' },
});

export const addressesOf = (expired: string, wrong: string): Record<string, string> => ({
  [HOST]: '127.0.0.1',
  [EXPIRED]: expired,
  [WRONG]: wrong,
});

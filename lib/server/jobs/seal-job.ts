import 'server-only';
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { env } from '../env';

const key = Buffer.from(hkdfSync('sha256', env.KIRIWAKE_SECRET, '', 'kiriwake job v1', 32));
const NONCE = 12;
const TAG = 16;

/**
 * Seals what a job needs: it can hold a link's secret, which a stolen database must not tell.
 * @param id the job's, so that what was sealed for one is of no use to another
 */
export const sealJob = (id: string, content: unknown): Buffer => {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(id));
  const sealed = Buffer.concat([cipher.update(JSON.stringify(content)), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
};

/**
 * Opens it again.
 * @throws Error where it was sealed by another secret, or for another job
 */
export const openJob = (id: string, sealed: Buffer): unknown => {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG })
    .setAAD(Buffer.from(id))
    .setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  const text = Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
  return JSON.parse(text.toString()) as unknown;
};

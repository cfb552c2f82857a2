import 'server-only';
import { createECDH, createHash, type ECDH, hkdfSync } from 'node:crypto';
import { KEY_ID_BYTES } from '@/lib/sync/sealed-format';
import { env } from '../env';

export type ServerKey = { id: Buffer; ecdh: ECDH; point: Buffer };

/** By what a public key is called in what was sealed to it. */
export const keyIdOf = (point: Uint8Array): Buffer =>
  createHash('sha256').update(point).digest().subarray(0, KEY_ID_BYTES);

/** The key pair of a secret: the same on every instance of this server, and after every restart. */
const keyOf = (secret: string): ServerKey => {
  for (let turn = 0; ; turn += 1) {
    const ecdh = createECDH('prime256v1');
    try {
      ecdh.setPrivateKey(Buffer.from(hkdfSync('sha256', secret, '', `kiriwake seal key v1 ${turn}`, 32)));
    } catch {
      // One in four thousand million numbers is none of the curve's.
      continue;
    }
    const point = ecdh.getPublicKey();
    return { id: keyIdOf(point), ecdh, point };
  }
};

const keys = (env.KIRIWAKE_SEAL_SECRETS ?? [env.KIRIWAKE_SECRET]).map(keyOf);

/** The public key that tablets seal to now: a P-256 point, uncompressed, as base64. */
export const sealKey = keys[0]?.point.toString('base64') ?? '';

/** The key that something was sealed to; undefined where its secret is not known here. */
export const findServerKey = (id: Uint8Array): ServerKey | undefined => keys.find((key) => key.id.equals(id));

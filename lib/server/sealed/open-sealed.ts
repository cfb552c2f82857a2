import 'server-only';
import { createDecipheriv, hkdfSync } from 'node:crypto';
import {
  CONTENT_KEY_BYTES,
  DERIVED_BYTES,
  KEY_ID_BYTES,
  NONCE_BYTES,
  SEALED_HEAD,
  SEALED_INFO,
  SEALED_VERSION,
} from '@/lib/sync/sealed-format';
import { type SealedItem, sealedItemSchema } from '@/lib/sync/sealed-item';
import { findServerKey } from './server-keys';

const TAG_BYTES = 16;

const decrypt = (key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array, about?: Uint8Array): Buffer => {
  const end = sealed.length - TAG_BYTES;
  const cipher = createDecipheriv('aes-256-gcm', key, nonce);
  cipher.setAuthTag(sealed.subarray(end));
  if (about) cipher.setAAD(about);
  return Buffer.concat([cipher.update(sealed.subarray(0, end)), cipher.final()]);
};

/** Why something cannot be read: sealed to a key that this server has not got, or not whole. */
export type Unreadable = 'other-key' | 'damaged';

/** Opens what a tablet sealed to this server; the layout is in lib/sync/sealed-format.ts. */
export const openSealed = (bytes: Uint8Array): SealedItem | Unreadable => {
  if (bytes[0] !== SEALED_VERSION || bytes.length <= SEALED_HEAD + TAG_BYTES) return 'damaged';
  const head = bytes.subarray(0, SEALED_HEAD);
  const server = findServerKey(head.subarray(1, 1 + KEY_ID_BYTES));
  if (!server) return 'other-key';
  try {
    const point = head.subarray(1 + KEY_ID_BYTES);
    const salt = Buffer.concat([point, server.point]);
    const secret = server.ecdh.computeSecret(point);
    const derived = Buffer.from(hkdfSync('sha256', secret, salt, SEALED_INFO, DERIVED_BYTES));
    const key = derived.subarray(0, CONTENT_KEY_BYTES);
    const text = decrypt(key, derived.subarray(CONTENT_KEY_BYTES), bytes.subarray(SEALED_HEAD), head);
    const read = sealedItemSchema.safeParse(JSON.parse(text.toString('utf8')));
    return read.success ? read.data : 'damaged';
  } catch {
    return 'damaged';
  }
};

/** Opens a photo's content; null where it is not whole. */
export const openContent = (key: string, content: Uint8Array): Buffer | null => {
  try {
    const nonce = content.subarray(0, NONCE_BYTES);
    return decrypt(Buffer.from(key, 'base64'), nonce, content.subarray(NONCE_BYTES));
  } catch {
    return null;
  }
};

import 'client-only';
import { fromBase64 } from '@/lib/sync/base64';
import {
  CONTENT_KEY_BYTES,
  DERIVED_BYTES,
  KEY_ID_BYTES,
  SEALED_INFO,
  SEALED_VERSION,
} from '@/lib/sync/sealed-format';
import type { SealedItem } from '@/lib/sync/sealed-item';
import { type Bytes, joined } from './aes';

const CURVE = { name: 'ECDH', namedCurve: 'P-256' };

/** The server's public key, ready for use. */
export type ServerKey = { id: Bytes; point: Bytes; key: CryptoKey };

/** @param sealKey as the server told it: an uncompressed point, base64 */
export const serverKeyOf = async (sealKey: string): Promise<ServerKey> => {
  const point = fromBase64(sealKey);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', point));
  return {
    id: digest.subarray(0, KEY_ID_BYTES),
    point,
    key: await crypto.subtle.importKey('raw', point, CURVE, false, []),
  };
};

/** Seals an item so that the server alone opens it, not even this tablet again; see lib/sync/sealed-format.ts. */
export const sealToServer = async (server: ServerKey, item: SealedItem): Promise<Bytes> => {
  const { subtle } = crypto;
  const own = await subtle.generateKey(CURVE, false, ['deriveBits']);
  const point = new Uint8Array(await subtle.exportKey('raw', own.publicKey));
  const shared = await subtle.deriveBits({ name: 'ECDH', public: server.key }, own.privateKey, 256);
  const derived = await subtle.deriveBits(
    {
      name: 'HKDF',
      hash: 'SHA-256',
      salt: joined(point, server.point),
      info: new TextEncoder().encode(SEALED_INFO),
    },
    await subtle.importKey('raw', shared, 'HKDF', false, ['deriveBits']),
    DERIVED_BYTES * 8,
  );
  const head = joined(Uint8Array.of(SEALED_VERSION), server.id, point);
  const key = await subtle.importKey('raw', derived.slice(0, CONTENT_KEY_BYTES), 'AES-GCM', false, [
    'encrypt',
  ]);
  const sealed = await subtle.encrypt(
    { name: 'AES-GCM', iv: derived.slice(CONTENT_KEY_BYTES), additionalData: head },
    key,
    new TextEncoder().encode(JSON.stringify(item)),
  );
  return joined(head, new Uint8Array(sealed));
};

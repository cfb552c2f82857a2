import 'server-only';
import { createCipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';
import {
  CONTENT_KEY_BYTES,
  DERIVED_BYTES,
  NONCE_BYTES,
  SEALED_INFO,
  SEALED_VERSION,
} from '@/lib/sync/sealed-format';
import type { SealedItem } from '@/lib/sync/sealed-item';
import { keyIdOf, sealKey } from '../server-keys';

const encrypt = (key: Uint8Array, nonce: Uint8Array, plain: Uint8Array, about?: Uint8Array): Buffer => {
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  if (about) cipher.setAAD(about);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
};

/** Seals an item to this server, as a tablet does; see lib/sync/sealed-format.ts. */
export const seal = (item: SealedItem): Uint8Array<ArrayBuffer> => {
  const server = Buffer.from(sealKey, 'base64');
  const own = createECDH('prime256v1');
  const point = own.generateKeys();
  const salt = Buffer.concat([point, server]);
  const derived = Buffer.from(
    hkdfSync('sha256', own.computeSecret(server), salt, SEALED_INFO, DERIVED_BYTES),
  );
  const head = Buffer.concat([Buffer.of(SEALED_VERSION), keyIdOf(server), point]);
  const [key, nonce] = [derived.subarray(0, CONTENT_KEY_BYTES), derived.subarray(CONTENT_KEY_BYTES)];
  return new Uint8Array(Buffer.concat([head, encrypt(key, nonce, Buffer.from(JSON.stringify(item)), head)]));
};

/** A photo's content under a key of its own, which is given as its item names it. */
export const sealContent = (bytes: Uint8Array): { key: string; content: Uint8Array<ArrayBuffer> } => {
  const [key, nonce] = [randomBytes(CONTENT_KEY_BYTES), randomBytes(NONCE_BYTES)];
  const content = Buffer.concat([nonce, encrypt(key, nonce, bytes)]);
  return { key: key.toString('base64'), content: new Uint8Array(content) };
};

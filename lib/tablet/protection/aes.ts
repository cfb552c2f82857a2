import 'client-only';
import { NONCE_BYTES } from '@/lib/sync/sealed-format';

export type Bytes = Uint8Array<ArrayBuffer>;

/** What encrypted rows begin with; no JSON does, so that rows from before the protection are told apart. */
const MARK = 1;
const AES = 'AES-GCM';

export const isEncrypted = (bytes: Uint8Array): boolean => bytes[0] === MARK;

export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

/** A key for AES-GCM that nothing can read out again. */
export const aesKey = (raw: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, AES, false, ['encrypt', 'decrypt']);

export const joined = (...parts: readonly Uint8Array[]): Bytes => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** Nonce, then ciphertext with its tag. */
export const encryptContent = async (key: CryptoKey, plain: BufferSource): Promise<Bytes> => {
  const iv = randomBytes(NONCE_BYTES);
  return joined(iv, new Uint8Array(await crypto.subtle.encrypt({ name: AES, iv }, key, plain)));
};

/** @throws where the key is another, or a bit has changed */
export const decryptContent = async (key: CryptoKey, bytes: Bytes): Promise<Bytes> => {
  const iv = bytes.subarray(0, NONCE_BYTES);
  return new Uint8Array(await crypto.subtle.decrypt({ name: AES, iv }, key, bytes.subarray(NONCE_BYTES)));
};

/** A row's bytes, encrypted and marked as such. */
export const encrypt = async (key: CryptoKey, plain: BufferSource): Promise<Bytes> =>
  joined(Uint8Array.of(MARK), await encryptContent(key, plain));

/** @throws where the key is another, or a bit has changed */
export const decrypt = (key: CryptoKey, bytes: Uint8Array): Promise<Bytes> =>
  decryptContent(key, (bytes as Bytes).subarray(1));

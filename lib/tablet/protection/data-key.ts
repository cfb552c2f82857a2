import 'client-only';
import { plainCode } from '@/lib/sync/lock-rules';
import { aesKey, type Bytes, decrypt, encrypt, joined, randomBytes } from './aes';

/** PBKDF2 rounds for a new code: about a second on a tablet. Kept beside the key, so that it may grow. */
const ITERATIONS = 1_000_000;
const KEY_BYTES = 32;

/** How the data key is wrapped: by what somebody knows, or by what their device's passkey gives. */
export type Lock =
  | { kind: 'code'; salt: Bytes; iterations: number; wrapped: Bytes }
  | { kind: 'passkey'; credentialId: Bytes; salt: Bytes; wrapped: Bytes };

/** What an unlocked tablet has: its data key, and the proof of it that the server asks for. */
export type Unlocked = { key: CryptoKey; proof: string };

const text = (value: string): Bytes => new TextEncoder().encode(value) as Bytes;

const keyOfCode = async (code: string, salt: Bytes, iterations: number): Promise<CryptoKey> => {
  const { subtle } = crypto;
  const secret = await subtle.importKey('raw', text(plainCode(code)), 'PBKDF2', false, ['deriveBits']);
  const bits = await subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    secret,
    KEY_BYTES * 8,
  );
  return aesKey(new Uint8Array(bits));
};

const keyOfPasskey = async (prf: Bytes, salt: Bytes): Promise<CryptoKey> => {
  const { subtle } = crypto;
  const secret = await subtle.importKey('raw', prf, 'HKDF', false, ['deriveBits']);
  const info = text('kiriwake data key v1');
  const bits = await subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, secret, KEY_BYTES * 8);
  return aesKey(new Uint8Array(bits));
};

const unlocked = async (raw: Bytes): Promise<Unlocked> => {
  const proof = await crypto.subtle.digest('SHA-256', joined(text('kiriwake proof v1'), raw));
  const key = await aesKey(raw);
  raw.fill(0);
  const digits = Array.from(new Uint8Array(proof), (byte) => byte.toString(16).padStart(2, '0'));
  return { key, proof: digits.join('') };
};

/**
 * Makes a data key and wraps it by a code.
 * @param iterations only tests ask for fewer
 */
export const lockByCode = async (
  code: string,
  iterations = ITERATIONS,
): Promise<{ lock: Lock; unlocked: Unlocked }> => {
  const [raw, salt] = [randomBytes(KEY_BYTES), randomBytes(16)];
  const wrapped = await encrypt(await keyOfCode(code, salt, iterations), raw);
  return { lock: { kind: 'code', salt, iterations, wrapped }, unlocked: await unlocked(raw) };
};

/** Makes a data key and wraps it by what a passkey gave for `salt`. */
export const lockByPasskey = async (
  credentialId: Bytes,
  salt: Bytes,
  prf: Bytes,
): Promise<{ lock: Lock; unlocked: Unlocked }> => {
  const raw = randomBytes(KEY_BYTES);
  const wrapped = await encrypt(await keyOfPasskey(prf, salt), raw);
  return { lock: { kind: 'passkey', credentialId, salt, wrapped }, unlocked: await unlocked(raw) };
};

/**
 * Opens a lock.
 * @param secret the code as typed, or what the passkey gave
 * @returns null where it is the wrong one
 */
export const openLock = async (lock: Lock, secret: string | Bytes): Promise<Unlocked | null> => {
  const key =
    lock.kind === 'code'
      ? await keyOfCode(typeof secret === 'string' ? secret : '', lock.salt, lock.iterations)
      : await keyOfPasskey(typeof secret === 'string' ? text(secret) : secret, lock.salt);
  const raw = await decrypt(key, lock.wrapped).catch(() => null);
  return raw && unlocked(raw);
};

/** The parts of WebCrypto that are needed; browser and Node have the same. */
type Subtle = Pick<SubtleCrypto, 'importKey' | 'deriveBits' | 'encrypt' | 'decrypt'>;

/** Where a card's code is typed, and what goes before it in an address. */
export const CARD_PATH = '/k';

// Crockford's: no letter that reads like a digit, none that makes words.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;
const NONCE = 12;
/** A code has 50 bits: each guess at a stolen database costs so many rounds, and the PIN is still to be found then. */
const ROUNDS = 100_000;

/**
 * Draws the short code of a link, 50 bits, for whoever copies it by hand.
 * @param bytes 10 of them, from a cryptographic source
 */
export const drawCardCode = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, LENGTH), (byte) => ALPHABET[byte % 32]).join('');

/** A code as it is shown: two groups of five. */
export const writeCardCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;

/**
 * A code as it was meant: small letters, full width, spaces and hyphens are no mistakes, nor are O for 0, I and L for 1.
 * @returns ten characters, or null where it is no code
 */
export const readCardCode = (typed: string): string | null => {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\u2010-\u2015\u2212\u30fc-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return code.length === LENGTH && Array.from(code).every((sign) => ALPHABET.includes(sign)) ? code : null;
};

const keysOf = async (subtle: Subtle, code: string): Promise<{ hash: string; key: CryptoKey }> => {
  const encoder = new TextEncoder();
  const material = await subtle.importKey('raw', encoder.encode(code), 'PBKDF2', false, ['deriveBits']);
  // One salt for all: the server has to find a link by its code alone, and no code is chosen by anybody.
  const salt = encoder.encode('kiriwake card v1');
  const bits = new Uint8Array(
    await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS }, material, 512),
  );
  const hash = Array.from(bits.subarray(0, 32), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const key = await subtle.importKey('raw', bits.subarray(32), 'AES-GCM', false, ['encrypt', 'decrypt']);
  return { hash, key };
};

const toText = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

/**
 * What is kept of a card's code: by what the link is found, and its token for whoever knows the code.
 * @param nonce 12 random bytes
 */
export const sealToken = async (
  subtle: Subtle,
  code: string,
  token: string,
  nonce: Uint8Array<ArrayBuffer>,
): Promise<{ hash: string; seal: string }> => {
  const { hash, key } = await keysOf(subtle, code);
  const sealed = await subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, new TextEncoder().encode(token));
  return { hash, seal: toText(new Uint8Array([...nonce, ...new Uint8Array(sealed)])) };
};

/**
 * Finds a link's token by its card's code.
 * @param sealOf looks up what is kept under a hash; null where there is nothing
 * @returns null where no link has such a code
 */
export const openCard = async (
  subtle: Subtle,
  code: string,
  sealOf: (hash: string) => Promise<string | null>,
): Promise<string | null> => {
  const { hash, key } = await keysOf(subtle, code);
  const seal = await sealOf(hash);
  if (seal === null) return null;
  const bytes = toBytes(seal);
  const opened = await subtle
    .decrypt({ name: 'AES-GCM', iv: bytes.subarray(0, NONCE) }, key, bytes.subarray(NONCE))
    .catch(() => null);
  return opened && new TextDecoder().decode(opened);
};

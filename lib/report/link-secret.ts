/** The parts of WebCrypto that are needed; browser and Node have the same. */
type Subtle = Pick<SubtleCrypto, 'digest' | 'importKey' | 'deriveBits' | 'sign'>;

const encoder = new TextEncoder();

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** 128 bits as base64url: 22 characters, and the last can only be one of four. */
const TOKEN = /^[A-Za-z0-9_-]{21}[AQgw]$/;

/** Whether a text can be a link's token at all; whatever else an address holds is not looked up. */
export const isToken = (text: string): boolean => TOKEN.test(text);

/**
 * Writes random bytes as a token.
 * @param bytes 16 of them, from a cryptographic source
 */
export const tokenOf = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/**
 * Draws a PIN, each as likely as any other.
 * @param draw gives a random integer from 0 to 4294967295
 * @param digits 4 to 6
 */
export const drawPin = (draw: () => number, digits = 4): string => {
  const pins = 10 ** digits;
  // 2^32 is no multiple of the number of PINs: what is left over would make small PINs likelier.
  const even = 2 ** 32 - (2 ** 32 % pins);
  let drawn = draw();
  while (drawn >= even) drawn = draw();
  return String(drawn % pins).padStart(digits, '0');
};

/**
 * A PIN as it was meant: full-width digits, spaces and hyphens are no mistakes.
 * @returns four to six digits, or null where it is no PIN
 */
export const normalizePin = (typed: string): string | null => {
  const digits = typed.normalize('NFKC').replace(/[\s\u2010-\u2015\u2212\u30fc-]/g, '');
  return /^\d{4,6}$/.test(digits) ? digits : null;
};

/** SHA-256 of a text, in hexadecimal digits. */
export const sha256Hex = async (subtle: Subtle, text: string): Promise<string> =>
  hex(await subtle.digest('SHA-256', encoder.encode(text)));

/**
 * What is kept of a PIN: HMAC-SHA-256 under a key derived from the token, so that neither the journal nor a stolen
 * database can be used to try PINs.
 * @returns 64 hexadecimal digits
 */
export const pinTag = async (subtle: Subtle, token: string, pin: string): Promise<string> => {
  const material = await subtle.importKey('raw', encoder.encode(token), 'HKDF', false, ['deriveBits']);
  const info = encoder.encode('kiriwake pin v1');
  const bits = await subtle.deriveBits(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info },
    material,
    256,
  );
  const key = await subtle.importKey('raw', bits, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return hex(await subtle.sign('HMAC', key, encoder.encode(pin)));
};

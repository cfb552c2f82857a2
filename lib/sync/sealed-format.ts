/*
 * What is sealed to the server's public key, so that only the server reads it: to be sent while the tablet is locked,
 * and to be kept when the tablet's own keys are erased.
 *
 * Layout in bytes: version (1) · id of the server's key (8) · ephemeral P-256 point, uncompressed (65) · ciphertext
 * with its tag. ECDH of the ephemeral key with the server's; HKDF-SHA-256 of the shared secret, with both points as
 * salt and SEALED_INFO, gives 44 bytes: AES-256-GCM key and nonce, used once. What stands before the ciphertext is its
 * additional data.
 */
export const SEALED_VERSION = 1;
export const KEY_ID_BYTES = 8;
export const POINT_BYTES = 65;
export const SEALED_HEAD = 1 + KEY_ID_BYTES + POINT_BYTES;
export const SEALED_INFO = 'kiriwake sealed to the server v1';
/** Bytes that HKDF gives, of them the key; the rest is the nonce. */
export const DERIVED_BYTES = 44;
export const CONTENT_KEY_BYTES = 32;
/** A photo's content: nonce, then ciphertext with its tag. */
export const NONCE_BYTES = 12;

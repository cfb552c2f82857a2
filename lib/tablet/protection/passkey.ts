import 'client-only';
import type { Me } from '../me';
import { type Bytes, randomBytes } from './aes';

/** Whether this device can keep a passkey that gives a secret (PRF) to who unlocks its screen. */
export const offersPasskey = async (): Promise<boolean> => {
  if (!('PublicKeyCredential' in globalThis)) return false;
  if (!('getClientCapabilities' in PublicKeyCredential)) return false;
  const can = await PublicKeyCredential.getClientCapabilities().catch(() => null);
  const own = await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().catch(() => false);
  return own && can?.['extension:prf'] === true;
};

const secretOf = (credential: Credential | null): Bytes | null => {
  if (!(credential instanceof PublicKeyCredential)) return null;
  const first = credential.getClientExtensionResults().prf?.results?.first;
  return first
    ? (new Uint8Array(first instanceof ArrayBuffer ? first : first.buffer.slice(0)) as Bytes)
    : null;
};

/**
 * What a passkey gives for a salt; asks for the finger, face or PIN of the device.
 * @returns null where nobody showed it
 */
export const passkeySecret = async (credentialId: Bytes, salt: Bytes): Promise<Bytes | null> => {
  const publicKey: PublicKeyCredentialRequestOptions = {
    challenge: randomBytes(32),
    allowCredentials: [{ type: 'public-key', id: credentialId }],
    userVerification: 'required',
    extensions: { prf: { eval: { first: salt } } },
  };
  return secretOf(await navigator.credentials.get({ publicKey }).catch(() => null));
};

/**
 * Makes a passkey on this device.
 * @returns null where that was broken off, or where it gives no secret
 */
export const makePasskey = async (
  me: Me,
): Promise<{ credentialId: Bytes; salt: Bytes; secret: Bytes } | null> => {
  const salt = randomBytes(32);
  const publicKey: PublicKeyCredentialCreationOptions = {
    challenge: randomBytes(32),
    rp: { name: 'Kiriwake' },
    user: { id: new TextEncoder().encode(me.deviceId), name: me.name, displayName: me.name },
    pubKeyCredParams: [
      { type: 'public-key', alg: -7 },
      { type: 'public-key', alg: -257 },
    ],
    authenticatorSelection: { authenticatorAttachment: 'platform', userVerification: 'required' },
    extensions: { prf: { eval: { first: salt } } },
  };
  const made = await navigator.credentials.create({ publicKey }).catch(() => null);
  if (!(made instanceof PublicKeyCredential)) return null;
  const credentialId = new Uint8Array(made.rawId);
  // Some devices give the secret at once, others only when it is asked for.
  const secret = secretOf(made) ?? (await passkeySecret(credentialId, salt));
  return secret && { credentialId, salt, secret };
};

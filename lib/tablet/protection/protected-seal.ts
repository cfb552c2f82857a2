import 'client-only';
import { fromBase64, toBase64 } from '@/lib/sync/base64';
import { CONTENT_KEY_BYTES } from '@/lib/sync/sealed-format';
import type { SealedItem } from '@/lib/sync/sealed-item';
import type { Me } from '../me';
import { plainSeal, type Seal } from '../seal';
import {
  aesKey,
  type Bytes,
  decrypt,
  decryptContent,
  encrypt,
  encryptContent,
  isEncrypted,
  randomBytes,
} from './aes';
import { sealToServer, type ServerKey } from './seal-to-server';

type Made = Pick<SealedItem, 'v' | 'userId' | 'shopId' | 'deviceId'>;

export const madeBy = ({ userId, shopId, deviceId }: Me): Made => ({ v: 1, userId, shopId, deviceId });

/** A photo's content, encrypted under a key of its own, which is sealed for this tablet and for the server. */
export const sealContent = async (
  server: ServerKey,
  made: Made,
  photo: { caseId: string; hash: string },
  blob: Blob,
): Promise<{ raw: Bytes; sealed: Bytes; content: Bytes }> => {
  const raw = randomBytes(CONTENT_KEY_BYTES);
  const content = await encryptContent(await aesKey(raw), await blob.arrayBuffer());
  const { caseId, hash } = photo;
  const sealed = await sealToServer(server, { ...made, kind: 'photo', caseId, hash, key: toBase64(raw) });
  return { raw, sealed, content };
};

/**
 * Encrypts what lies on this tablet. Rows from before the protection are read as they are.
 * @param offsetMs how far this device's clock is known to be behind
 */
export const protectedSeal = (key: CryptoKey, server: ServerKey, me: Me, offsetMs: number | null): Seal => {
  const made = madeBy(me);
  const seal = async (value: unknown) => encrypt(key, (await plainSeal.seal(value)) as Bytes);
  const open = async (bytes: Uint8Array) =>
    plainSeal.open(isEncrypted(bytes) ? await decrypt(key, bytes) : bytes);
  return {
    seal,
    open,
    guard: {
      encrypt: (bytes) => encrypt(key, bytes as Bytes),
      forServer: (envelope) => sealToServer(server, { ...made, kind: 'mutation', offsetMs, envelope }),
      sealPhoto: async (photo, blob) => {
        const { raw, sealed, content } = await sealContent(server, made, photo, blob);
        return { blob: new Blob([content]), key: await seal(toBase64(raw)), sealed };
      },
      openPhoto: async (photoKey, blob) => {
        const raw = fromBase64((await open(photoKey)) as string);
        const plain = await decryptContent(await aesKey(raw), new Uint8Array(await blob.arrayBuffer()));
        return new Blob([plain], { type: 'image/jpeg' });
      },
    },
  };
};

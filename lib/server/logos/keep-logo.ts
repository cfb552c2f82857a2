import 'server-only';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { v4 } from 'uuid';
import { env } from '../env';
import { reEncodeLogo } from '../photos/re-encode';
import { sha256 } from '../sha256';

/** Where a logo's file is: named by its own hash, below its shop, outside of anything that is served. */
const logoPath = (shopId: string, hash: string): string =>
  join(/* turbopackIgnore: true */ env.filesDir, 'logos', shopId, `${hash}.png`);

/**
 * Keeps a logo's bytes, re-encoded. It is nobody's logo until the shop's data name it; one that a report was issued
 * with stays.
 * @returns the hash of the kept file
 * @throws Problem `heic`, `not-a-picture`
 */
export const keepLogo = async (shopId: string, bytes: Buffer): Promise<string> => {
  const picture = await reEncodeLogo(bytes);
  const hash = sha256(picture);
  const path = logoPath(shopId, hash);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  // Written aside and renamed: a kill in between leaves no half picture under the name.
  const aside = `${path}.${v4()}`;
  await writeFile(aside, picture, { mode: 0o600, flush: true });
  await rename(aside, path);
  return hash;
};

/**
 * A shop's logo as PNG, or null where there is none of that hash.
 * @param shopId a UUID, checked
 * @param hash SHA-256 of the kept file, hexadecimal, checked
 */
export const readLogo = (shopId: string, hash: string): Promise<Buffer<ArrayBuffer> | null> =>
  readFile(logoPath(shopId, hash)).then(
    (bytes) => Buffer.from(bytes),
    () => null,
  );

/** A logo as an answer. */
export const logoResponse = (bytes: Buffer<ArrayBuffer>): Response =>
  new Response(bytes, {
    headers: {
      'content-type': 'image/png',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-disposition': 'inline; filename="logo.png"',
    },
  });

import 'server-only';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { v4 } from 'uuid';
import { pool } from '../db';
import { Problem } from '../http/problem';
import { photoPath } from './photo-path';
import { reEncode } from './re-encode';
import { sha256 } from '../sha256';

export type PhotoRef = { shopId: string; caseId: string; hash: string };

/** The hash of the file that is kept for a photo, or null where its bytes never came. */
export const findPhoto = async ({ shopId, caseId, hash }: PhotoRef): Promise<string | null> => {
  const { rows } = await pool.query<{ storedHash: string }>(
    'SELECT "storedHash" FROM "PhotoFile" WHERE "caseId" = $1 AND "hash" = $2 AND "shopId" = $3',
    [caseId, hash, shopId],
  );
  return rows[0]?.storedHash ?? null;
};

/**
 * Keeps a photo's bytes, re-encoded; sent again it is only acknowledged again.
 * @param bytes as the tablet made and hashed them
 * @returns the hash of the kept file
 * @throws Problem `other-content`, `heic`, `not-a-picture`
 */
export const keepPhoto = async (ref: PhotoRef, bytes: Buffer): Promise<string> => {
  if (sha256(bytes) !== ref.hash) throw new Problem('other-content');
  const kept = await findPhoto(ref);
  if (kept) return kept;
  const picture = await reEncode(bytes);
  const storedHash = sha256(picture.bytes);
  const path = photoPath(ref.caseId, storedHash);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  // Written aside and renamed: a kill in between leaves no half picture under the name.
  const aside = `${path}.${v4()}`;
  await writeFile(aside, picture.bytes, { mode: 0o600, flush: true });
  await rename(aside, path);
  await pool.query(
    `INSERT INTO "PhotoFile" ("caseId", "hash", "shopId", "storedHash", "bytes", "width", "height", "storedAt")
     VALUES ($1, $2, $3, $4, $5, $6, $7, now()) ON CONFLICT DO NOTHING`,
    [ref.caseId, ref.hash, ref.shopId, storedHash, picture.bytes.length, picture.width, picture.height],
  );
  return storedHash;
};

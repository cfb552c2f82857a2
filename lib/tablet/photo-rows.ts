import 'client-only';
import type { PhotoRow } from './database';
import type { Seal } from './seal';

/** A new photo as it lies on this tablet, encrypted where it is protected. */
export const sealedPhoto = async (seal: Seal, row: PhotoRow): Promise<PhotoRow> =>
  seal.guard ? { ...row, ...(await seal.guard.sealPhoto(row, row.blob)) } : row;

/** A photo's picture. */
export const openedPhoto = async (seal: Seal, { blob, key }: PhotoRow): Promise<Blob> =>
  key && seal.guard ? seal.guard.openPhoto(key, blob) : blob;

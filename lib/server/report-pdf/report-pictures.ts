import 'server-only';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { ReportContent } from '@/lib/report/content';
import { readLogo } from '../logos/keep-logo';
import { findPhoto } from '../photos/keep-photo';
import { photoPath } from '../photos/photo-path';
import type { Pictures } from './typst-thread';

/** Pixels across half a sheet's width (86 mm) at 250 dots an inch. */
const PRINTED_EDGE = 850;

/**
 * The pictures of a report that are there: its logo, and its photos as large as they are printed.
 * @returns by the names under which the template finds them; a photo still on its way is left out
 */
export const reportPictures = async (
  { shopId, id: caseId }: { shopId: string; id: string },
  { shop, photos = [] }: Pick<ReportContent, 'shop' | 'photos'>,
): Promise<Pictures> => {
  const pictures = new Map<string, Uint8Array>();
  const logo = shop.logo && (await readLogo(shopId, shop.logo));
  if (logo) pictures.set(`${shop.logo}.png`, logo);
  for (const { hash } of photos) {
    const storedHash = await findPhoto({ shopId, caseId, hash });
    if (!storedHash) continue;
    const size = {
      width: PRINTED_EDGE,
      height: PRINTED_EDGE,
      fit: 'inside',
      withoutEnlargement: true,
    } as const;
    const printed = sharp(await readFile(photoPath(caseId, storedHash))).resize(size);
    pictures.set(`${hash}.jpg`, await printed.jpeg({ quality: 80, mozjpeg: true }).toBuffer());
  }
  return pictures;
};

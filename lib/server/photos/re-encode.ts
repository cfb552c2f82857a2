import 'server-only';
import sharp from 'sharp';
import { Problem } from '../http/problem';

/** Longest edge of a kept photo, and most pixels that are unpacked: a bomb is small on the wire. */
const LONGEST_EDGE = 2000;
const MOST_PIXELS = 40_000_000;

export type Picture = { bytes: Buffer; width: number; height: number };

// Brands of ISO base media files that hold HEVC pictures: sharp's build cannot read those.
const isHeic = (bytes: Buffer): boolean =>
  bytes.toString('latin1', 4, 8) === 'ftyp' &&
  /^(hei[cxms]|hev[cxms]|mif1|msf1)$/.test(bytes.toString('latin1', 8, 12));

const FORMATS = new Set(['jpeg', 'png', 'webp', 'heif', 'gif']);

/**
 * Makes a picture anew as JPEG: turned upright, shrunk, without position, device or anything else that it carried.
 * @throws Problem `heic` or `not-a-picture`
 */
export const reEncode = async (bytes: Buffer): Promise<Picture> => {
  if (isHeic(bytes)) throw new Problem('heic');
  try {
    const source = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', animated: false });
    const { format } = await source.metadata();
    if (!FORMATS.has(format)) throw new Problem('not-a-picture');
    const { data, info } = await source
      .rotate()
      .resize({ width: LONGEST_EDGE, height: LONGEST_EDGE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#fff' })
      .jpeg({ quality: 82, mozjpeg: true })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('not-a-picture');
  }
};

import 'server-only';
import sharp, { type Sharp } from 'sharp';
import { Problem } from '../http/problem';

/** Longest edge of a kept photo, and most pixels that are unpacked: a bomb is small on the wire. */
const LONGEST_EDGE = 2000;
const MOST_PIXELS = 40_000_000;

/** A kept logo: enough for 50 mm in print. */
const LOGO_SIZE = { width: 900, height: 360 };

export type Picture = { bytes: Buffer; width: number; height: number };

// Brands of ISO base media files that hold HEVC pictures: sharp's build cannot read those.
const isHeic = (bytes: Buffer): boolean =>
  bytes.toString('latin1', 4, 8) === 'ftyp' &&
  /^(hei[cxms]|hev[cxms]|mif1|msf1)$/.test(bytes.toString('latin1', 8, 12));

const FORMATS = new Set(['jpeg', 'png', 'webp', 'heif', 'gif']);

/** Makes a picture anew: turned upright, shrunk, on white, without position, device or anything else that it carried. */
const remake = async (
  bytes: Buffer,
  size: { width: number; height: number },
  encode: (picture: Sharp) => Sharp,
): Promise<Picture> => {
  if (isHeic(bytes)) throw new Problem('heic');
  try {
    const source = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', animated: false });
    const { format } = await source.metadata();
    if (!FORMATS.has(format)) throw new Problem('not-a-picture');
    const small = source
      .rotate()
      .resize({ ...size, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#fff' });
    const { data, info } = await encode(small).toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('not-a-picture');
  }
};

/**
 * A photo as it is kept: JPEG.
 * @throws Problem `heic` or `not-a-picture`
 */
export const reEncode = (bytes: Buffer): Promise<Picture> =>
  remake(bytes, { width: LONGEST_EDGE, height: LONGEST_EDGE }, (picture) =>
    picture.jpeg({ quality: 82, mozjpeg: true }),
  );

/**
 * A logo as it is kept: PNG, for its edges.
 * @throws Problem `heic` or `not-a-picture`
 */
export const reEncodeLogo = async (bytes: Buffer): Promise<Buffer> =>
  (await remake(bytes, LOGO_SIZE, (picture) => picture.png({ palette: true, compressionLevel: 9 }))).bytes;

import 'client-only';

/** Long edge of a sent photo in pixels, and most bytes of it. */
const LONG_EDGE = 1600;
const MOST_BYTES = 500_000;
const QUALITIES = [0.82, 0.7, 0.55, 0.4];

/** Why a file could not become a photo; words are in `errors.photo`. */
export type PhotoFailure = 'not-a-picture' | 'heic' | 'failed';

/**
 * A picture small enough to send from anywhere. It is drawn anew, so nothing of the file's own data (the place where
 * it was taken) is left in it.
 * @returns a JPEG, or why there is none
 */
export const shrinkPhoto = async (file: Blob): Promise<Blob | PhotoFailure> => {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (!picture) return /hei[cf]/i.test(file.type) ? 'heic' : 'not-a-picture';
  let scale = Math.min(1, LONG_EDGE / Math.max(picture.width, picture.height));
  try {
    for (;;) {
      for (const quality of QUALITIES) {
        const blob = await draw(picture, scale, quality);
        if (!blob) return 'failed';
        if (blob.size < MOST_BYTES) return blob;
      }
      scale *= 0.75;
    }
  } finally {
    picture.close();
  }
};

const draw = (picture: ImageBitmap, scale: number, quality: number): Promise<Blob | null> => {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(null);
  // JPEG knows no transparency: without a ground, it would turn black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
};

/** SHA-256 of a blob, lower-case hexadecimal. */
export const hashOf = async (blob: Blob): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

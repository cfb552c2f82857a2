/** A place to hide, in parts of the picture's width and height: 0 is left and top, 1 right and bottom. */
export type Mask = { left: number; top: number; width: number; height: number };

/** Black, which no filter brings back. */
const COVER = '#000';

/**
 * A copy of a picture whose hidden places are painted over: what was there is in no byte of it.
 * @param picture loaded, in its natural size
 * @returns a JPEG; null where the device could not make one
 */
export const maskPhoto = (picture: HTMLImageElement, masks: readonly Mask[]): Promise<Blob | null> => {
  const canvas = document.createElement('canvas');
  const { naturalWidth: width, naturalHeight: height } = picture;
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(null);
  context.drawImage(picture, 0, 0);
  context.fillStyle = COVER;
  for (const mask of masks) {
    // Outward to whole pixels: no seam shows what lies under it.
    const left = Math.floor(mask.left * width);
    const top = Math.floor(mask.top * height);
    const right = Math.ceil((mask.left + mask.width) * width);
    const bottom = Math.ceil((mask.top + mask.height) * height);
    context.fillRect(left, top, right - left, bottom - top);
  }
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.8));
};

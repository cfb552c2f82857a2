/** What kind of device a report is read on; nothing finer is kept. */
export const READING_DEVICES = ['phone', 'tablet', 'computer', 'other'] as const;
export type ReadingDevice = (typeof READING_DEVICES)[number];

/**
 * The kind of a device by what its browser says of itself.
 * @param userAgent the request's header; null where there is none
 */
export const readingDevice = (userAgent: string | null): ReadingDevice => {
  const said = userAgent ?? '';
  if (/iPad|Tablet|Android(?!.*Mobile)/.test(said)) return 'tablet';
  if (/iPhone|iPod|Android|Mobile/.test(said)) return 'phone';
  return /Windows|Macintosh|X11|CrOS/.test(said) ? 'computer' : 'other';
};

import { createHash } from 'node:crypto';

/**
 * A UUID v7 that is the same for the same words: rows sort by the time given, and a seed run twice meets its own ids.
 * @param key what the row is, unique in the demo
 * @param at instant that the id carries
 */
export const demoId = (key: string, at: Date): string => {
  const time = at.getTime().toString(16).padStart(12, '0');
  const hash = createHash('sha256').update(key).digest('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`;
};

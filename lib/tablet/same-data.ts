import 'client-only';

/** Whether two values of plain data are the same, keys in the same order. */
export const sameData = (before: unknown, now: unknown): boolean =>
  JSON.stringify(before) === JSON.stringify(now);

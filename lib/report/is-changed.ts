import { canonical, readCanonical } from './canonical';
import type { ReportContent } from './content';

/** Tablet and server each measure how far a clock is off, seconds apart. */
const SAME_MOMENT_MS = 10_000;

const isInstant = (text: string): boolean => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text);

/** Whether two contents say the same, times that were put right within ten seconds. */
const alike = (before: unknown, now: unknown): boolean => {
  if (typeof before === 'string' && typeof now === 'string')
    return (
      before === now ||
      (isInstant(before) && isInstant(now) && Math.abs(Date.parse(before) - Date.parse(now)) < SAME_MOMENT_MS)
    );
  if (typeof before !== 'object' || typeof now !== 'object' || !before || !now) return before === now;
  const [was, is] = [Object.entries(before), new Map(Object.entries(now))];
  return was.length === is.size && was.every(([key, value]) => is.has(key) && alike(value, is.get(key)));
};

/**
 * Whether a case would tell something else than what was issued. The case's number is no change: a tablet without a
 * network learns it later. Neither is a new logo.
 * @param issued the stored text of the newest version
 * @param now what would be issued now
 */
export const isChanged = (issued: string, now: ReportContent): boolean => {
  const before = readCanonical(issued);
  if (before === null) return true;
  const shop = { ...now.shop, logo: before.shop.logo };
  const numbered = { ...now, caseNumber: before.caseNumber, shop };
  if (canonical(before) === canonical(numbered)) return false;
  return !before.timesCorrected || !alike(before, numbered);
};

import { canonical, readCanonical } from './canonical';
import type { ReportContent } from './content';

/**
 * Whether a case would tell something else than what was issued. The case's number is no change: a tablet without a
 * network learns it later.
 * @param issued the stored text of the newest version
 * @param now what would be issued now
 */
export const isChanged = (issued: string, now: ReportContent): boolean => {
  const before = readCanonical(issued);
  return before === null || canonical(before) !== canonical({ ...now, caseNumber: before.caseNumber });
};

import { mayIssue, standingPapers } from '@/lib/case/papers';
import type { CaseState, Paper } from '@/lib/case/state';
import type { PaperKind } from '@/lib/case/terms';
import { canonicalPaper, type PaperContent, readPaper } from './paper-content';

/** What a tablet learns later, or what no two estimates share, is no difference. */
const saysTheSame = (issued: Paper, now: PaperContent): boolean => {
  const before = readPaper(issued.content);
  if (before === null) return false;
  const { serial, caseNumber, servedAt } = before;
  return canonicalPaper(before) === canonicalPaper({ ...now, serial, caseNumber, servedAt });
};

/**
 * The paper of a kind that says what there is to say, so that it is shown again and not issued twice.
 * @param draft what would be issued now
 * @returns undefined where none does
 */
export const paperAtHand = (
  state: CaseState,
  kind: Exclude<PaperKind, 'credit'>,
  draft: PaperContent,
): Paper | undefined => {
  const newest = standingPapers(state, kind).at(-1);
  if (kind !== 'estimate') return mayIssue(state, kind) ? undefined : newest;
  return newest && saysTheSame(newest, draft) ? newest : undefined;
};

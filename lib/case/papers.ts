import { feeTotals, liveFeeLines, unapprovedLines } from './fees';
import { receivedOf } from './payments';
import { standingOf } from './standing';
import type { CaseState, Paper } from './state';
import type { PaperKind } from './terms';

const LETTERS: Record<PaperKind, string> = {
  estimate: 'E',
  invoice: 'I',
  receipt: 'R',
  credit: 'C',
  contract: 'S',
};

/** What tells a paper from the others of its case: `R1`. */
export const paperMark = ({ kind, serial }: Pick<Paper, 'kind' | 'serial'>): string =>
  `${LETTERS[kind]}${serial}`;

/**
 * A paper's number, `K-2026-00042-R1`: the case's with the paper's mark. It needs no counter, so that a tablet without a
 * network gives the final one.
 * @param caseNumber null where the server has not numbered the case yet: then the mark alone
 */
export const paperNumber = (caseNumber: string | null, paper: Pick<Paper, 'kind' | 'serial'>): string =>
  caseNumber === null ? paperMark(paper) : `${caseNumber}-${paperMark(paper)}`;

/** The serial of the next paper of a kind. */
export const nextSerial = ({ papers }: CaseState, kind: PaperKind): number =>
  papers.filter((paper) => paper.kind === kind).length + 1;

/** The papers of a kind that were not given back whole, in the order of their numbers. */
export const standingPapers = (state: CaseState, kind: PaperKind): Paper[] =>
  state.papers
    .filter((paper) => paper.kind === kind && standingOf(state, paper) > 0)
    .toSorted((a, b) => a.serial - b.serial);

/** Yen that were received and that no receipt tells yet. */
export const withoutReceipt = (state: CaseState): number =>
  standingPapers(state, 'receipt').reduce(
    (left, paper) => left - standingOf(state, paper),
    receivedOf(state),
  );

/** Whether a paper of a kind has something to say that none of the case says yet. */
export const mayIssue = (state: CaseState, kind: Exclude<PaperKind, 'credit'>): boolean => {
  if (kind === 'receipt') return withoutReceipt(state) > 0;
  if (liveFeeLines(state).length === 0) return false;
  if (kind === 'estimate') return true;
  if (unapprovedLines(state).length > 0) return false;
  if (kind === 'contract')
    return standingPapers(state, kind).at(-1)?.total !== feeTotals(liveFeeLines(state)).total;
  return standingPapers(state, 'invoice').length === 0;
};

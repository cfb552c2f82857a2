import { paperNumber } from '@/lib/case/papers';
import { standingOf } from '@/lib/case/standing';
import type { CaseState, Paper } from '@/lib/case/state';
import type { GivenBack } from './build-paper';
import { readPaper } from './paper-content';

/** An issued paper as lists show it. */
export type ListedPaper = Pick<Paper, 'id' | 'kind' | 'total' | 'addressee' | 'issuedAt'> & {
  number: string;
  /** Yen that credit notes have not given back; nothing can be given back of an estimate or a credit note. */
  standing: number;
  /** What a credit note may give back, line by line. */
  lines: GivenBack[];
};

/** The papers of a case, the newest first. */
export const listedPapers = (state: CaseState): ListedPaper[] =>
  state.papers
    .toSorted((a, b) => b.issuedAt.localeCompare(a.issuedAt))
    .map((paper) => {
      const { id, kind, total, addressee, issuedAt } = paper;
      const correctable = kind === 'invoice' || kind === 'receipt';
      return {
        id,
        kind,
        total,
        addressee,
        issuedAt,
        number: paperNumber(state.root.number, paper),
        standing: correctable ? standingOf(state, paper) : 0,
        lines: correctable
          ? (readPaper(paper.content)?.lines ?? []).map(({ label, taxRate, total: sum }) => ({
              label,
              taxRate,
              total: sum,
            }))
          : [],
      };
    });

import type { CaseState, Paper } from './state';

/** Yen of a paper that credit notes have not given back. */
export const standingOf = ({ papers }: CaseState, paper: Paper): number =>
  papers
    .filter(({ correctsId }) => correctsId === paper.id)
    .reduce((left, { total }) => left - total, paper.total);

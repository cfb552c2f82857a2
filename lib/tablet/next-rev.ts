import 'client-only';

/** How far apart two lives of a row begin at random. */
const LIVES = 2 ** 40;

/**
 * The revision of a row that is written now.
 * @param rev the one that is there; 0 where there is no row
 */
export const nextRev = (rev: number): number =>
  // A case that goes and comes back must not meet what a tab remembers of its former life at the same number.
  rev === 0 ? 1 + Math.floor(Math.random() * LIVES) : rev + 1;

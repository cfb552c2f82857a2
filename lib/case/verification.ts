import type { CaseState, Verification } from './state';
import type { VERIFICATIONS } from './terms';

type Direction = (typeof VERIFICATIONS)[number];

/** What has to be shown to work, with the customer's own program, before a case counts as solved. */
export const requiredVerifications = (state: CaseState): Direction[] =>
  state.root.category === 'email' ? ['send', 'receive'] : ['works'];

/** The newest verification of each direction that was not withdrawn. */
export const latestVerification = (state: CaseState, direction: Direction): Verification | undefined =>
  state.verifications
    .filter((row) => row.withdrawnAt === null && row.direction === direction)
    .toSorted((a, b) => a.recordedAt.localeCompare(b.recordedAt))
    .at(-1);

/** Whether a verification proves it: outside address and own program where mail is concerned. */
const proves = (row: Verification | undefined): boolean =>
  row?.outcome === 'ok' && row.ownProgram && (row.direction === 'works' || row.outside);

/** Directions that are still to be shown. */
export const missingVerifications = (state: CaseState): Direction[] =>
  requiredVerifications(state).filter((direction) => !proves(latestVerification(state, direction)));

import type { CaseState, Report, Signature } from './state';

/** The newest revision of the report, if one was issued. */
export const latestReport = (state: CaseState): Report | undefined =>
  state.reports.toSorted((a, b) => a.revision - b.revision).at(-1);

/** What the customer answered to the newest revision: signed, or declined with a reason. */
export const latestSignature = (state: CaseState): Signature | undefined =>
  signatureOf(state, latestReport(state));

/** What the customer answered to a revision. */
export const signatureOf = (state: CaseState, report: Report | undefined): Signature | undefined =>
  state.signatures.findLast((signature) => signature.reportId === report?.id);

/** Whether the newest report carries a signature: nothing is added to the fee after it. */
export const isSigned = (state: CaseState): boolean => latestSignature(state)?.kind === 'signed';

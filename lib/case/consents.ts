import { liveRows } from './live-rows';
import type { CaseState, Consent } from './state';

/** The newest answer to a consent that was not taken back, whoever gave it. */
export const latestConsent = ({ consents }: CaseState, kind: Consent['kind']): Consent | undefined =>
  liveRows(consents)
    .filter((consent) => consent.kind === kind)
    .toSorted((a, b) => a.givenAt.localeCompare(b.givenAt))
    .at(-1);

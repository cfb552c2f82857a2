import type { Need } from '@/lib/diagnosis/playbook';
import { liveRows } from './live-rows';
import type { CaseState } from './state';

/** The facts that say whether somebody knows the password. */
const PASSWORDS = ['password', 'sign-in'];
/** Machines that have to be known before one of them is a second one. */
const ENOUGH_DEVICES = 2;
/** How people write that there is none. */
const NONE =
  /^(?:無し|なし|無い|ない|ありません|いいえ|一台だけ|1台だけ|none|no|only (?:one|this)|0)(?:台|です)?[。.]?$/iu;

/** Whether every answer to these facts says that nobody knows it or nobody tells it. */
const isOut = (state: CaseState, keys: readonly string[]): boolean => {
  const rows = liveRows(state.facts).filter(({ key }) => keys.includes(key));
  return rows.length > 0 && rows.every(({ certainty }) => certainty === 'unknown' || certainty === 'refused');
};

const latestOutcome = (state: CaseState, checkId: string): string | undefined =>
  liveRows(state.checks)
    .filter((row) => row.checkId === checkId)
    .toSorted((a, b) => a.recordedAt.localeCompare(b.recordedAt))
    .at(-1)?.outcome;

/** No page opens, and no other line was found that works. */
const noNetwork = (state: CaseState): boolean =>
  latestOutcome(state, 'web-browse') === 'fail' && latestOutcome(state, 'other-network') !== 'works';

const noContractHolder = (state: CaseState): boolean => {
  const consent = liveRows(state.precautions)
    .filter(({ kind }) => kind === 'holder-consent')
    .toSorted((a, b) => a.recordedAt.localeCompare(b.recordedAt))
    .at(-1);
  if (consent) return consent.answer === 'refused';
  const known = state.people.some(({ roles }) => roles.includes('contract-holder'));
  return !known && isOut(state, ['contract-holder']);
};

const noSecondDevice = (state: CaseState): boolean => {
  const devices = state.subjects.filter(({ kind }) => kind === 'device').length;
  if (devices >= ENOUGH_DEVICES) return false;
  const told = liveRows(state.facts).find(({ key }) => key === 'other-devices');
  return isOut(state, ['other-devices']) || NONE.test(told?.value?.trim() ?? '');
};

/**
 * C68: what a check may need and cannot be had here, as far as the case says. What nobody asked about is not missing.
 * @returns the needs that nothing here meets; who administers the machine is in no fact
 */
export const missingNeeds = (state: CaseState): Need[] => [
  ...(noNetwork(state) ? ['network' as const] : []),
  ...(isOut(state, PASSWORDS) ? ['password' as const] : []),
  ...(noContractHolder(state) ? ['contract-holder' as const] : []),
  ...(noSecondDevice(state) ? ['second-device' as const] : []),
];

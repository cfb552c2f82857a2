import type { Playbook } from '@/lib/diagnosis/playbook';
import { SKIPPED } from '@/lib/diagnosis/results';
import { liveAttempts, openAttempts } from './attempts';
import { latestConsent } from './consents';
import { liveFeeLines, unapprovedLines } from './fees';
import { liveRows } from './live-rows';
import { madeWithoutAsking, missingPrecautions } from './precautions';
import { latestReport, latestSignature } from './report-state';
import type { CaseState } from './state';
import { missingVerifications } from './verification';

export const STEPS = ['greeting', 'symptom', 'information', 'isolation', 'resolution', 'report'] as const;
export type StepId = (typeof STEPS)[number];

/** What a step may still want; one entry for each thing, words are in `tablet.missing`. */
export type Missing =
  | 'procedure'
  | 'estimate'
  | 'symptom'
  | 'fact'
  | 'fact-unverified'
  | 'cause'
  | 'precaution'
  | 'wait'
  | 'verification'
  | 'result'
  | 'report'
  | 'signature';

export type StepState = 'open' | 'now' | 'done' | 'attention';

export type StepOfCase = {
  id: StepId;
  state: StepState;
  /** Instant of the last thing that it needed; null while something is missing. */
  doneAt: string | null;
  missing: Missing[];
};

type Look = { begun: boolean; missing: Missing[]; at: (string | null)[] };

/**
 * The six steps of a visit: guidance, not locks. Every one can be opened at any time.
 * @param playbook the version that the visit began with
 */
export const steps = (state: CaseState, playbook: Playbook): StepOfCase[] => {
  const looks = STEPS.map((id) => LOOKS[id](state, playbook));
  const last = looks.findLastIndex(({ begun }) => begun);
  const current = last >= 0 && looks[last]?.missing.length === 0 ? last + 1 : Math.max(last, 0);
  const unsolved = state.root.result !== null && state.root.result !== 'resolved';
  return STEPS.map((id, index) => {
    const { missing = [], at = [] } = looks[index] ?? {};
    if (missing.length === 0) return { id, state: 'done', doneAt: latest(at), missing };
    if (index === current) return { id, state: 'now', doneAt: null, missing };
    return { id, state: index < current && !unsolved ? 'attention' : 'open', doneAt: null, missing };
  });
};

const latest = (instants: (string | null)[]): string | null =>
  instants
    .filter((instant) => instant !== null)
    .toSorted()
    .at(-1) ?? null;

const times = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value);

/** C54 */
const greeting = (state: CaseState): Look => {
  const consents = liveRows(state.consents);
  const procedure = latestConsent(state, 'procedure');
  const approvals = liveRows(state.approvals);
  const settled = liveFeeLines(state).length > 0 && unapprovedLines(state).length === 0;
  return {
    begun: consents.length + approvals.length > 0,
    missing: [...(procedure?.given ? [] : ['procedure' as const]), ...(settled ? [] : ['estimate' as const])],
    at: [procedure?.givenAt ?? null, ...approvals.map(({ approvedAt }) => approvedAt)],
  };
};

/** C55 */
const symptom = (state: CaseState): Look => {
  const symptoms = liveRows(state.symptoms);
  return {
    begun: symptoms.length > 0,
    missing: symptoms.length > 0 ? [] : ['symptom'],
    at: symptoms.map(({ recordedAt }) => recordedAt),
  };
};

/** C56 */
const information = (state: CaseState, { facts }: Playbook): Look => {
  const known = liveRows(state.facts);
  const wanted = facts
    .filter(({ featured }) => featured)
    .map(({ id }) => known.filter(({ key }) => key === id));
  const unverified = wanted.flat().filter(({ certainty }) => certainty === 'unverified');
  return {
    // What was asked on the phone does not begin the step.
    begun: wanted.flat().some(({ visitId }) => visitId !== null),
    missing: [
      ...times(wanted.filter((rows) => rows.length === 0).length, 'fact' as const),
      ...times(unverified.length, 'fact-unverified' as const),
    ],
    at: wanted.flat().map(({ recordedAt }) => recordedAt),
  };
};

/** C57, C111 */
const isolation = (state: CaseState, playbook: Playbook): Look => ({
  begun: state.root.causeId !== null || liveRows(state.checks).some(({ outcome }) => outcome !== SKIPPED),
  missing: [
    ...times(madeWithoutAsking(state, playbook).length, 'precaution' as const),
    ...(state.root.causeId === null ? ['cause' as const] : []),
  ],
  at: [state.root.causeNamedAt],
});

/** C58 */
const resolution = (state: CaseState, playbook: Playbook): Look => {
  const { result, resultAt } = state.root;
  return {
    begun: result !== null || liveAttempts(state).length + liveRows(state.verifications).length > 0,
    missing:
      result !== null
        ? []
        : [
            ...times(missingPrecautions(state, playbook).length, 'precaution' as const),
            ...times(openAttempts(state).length, 'wait' as const),
            ...times(missingVerifications(state).length, 'verification' as const),
            'result',
          ],
    at: [resultAt],
  };
};

/** C59 */
const report = (state: CaseState): Look => {
  const answered = latestSignature(state);
  const issued = latestReport(state);
  return {
    begun: issued !== undefined,
    missing: answered ? [] : issued ? ['signature'] : ['report'],
    at: [answered?.signedAt ?? null],
  };
};

const LOOKS: Record<StepId, (state: CaseState, playbook: Playbook) => Look> = {
  greeting,
  symptom,
  information,
  isolation,
  resolution,
  report,
};

import { liveRows } from './live-rows';
import type { CaseState, Visit } from './state';
import { begunAt } from './visits';

/**
 * Whether anything was recorded on a visit: then its beginning is no slip of the finger. What people agreed to and how
 * it came out does not name the visit and is told by its time.
 */
export const hasEntries = (state: CaseState, visit: Visit): boolean => {
  const { symptoms, facts, checks, attempts, verifications, photos } = state;
  const named = [symptoms, facts, checks, attempts, verifications, photos].flatMap(
    (rows): { visitId: string | null; withdrawnAt: string | null }[] => rows,
  );
  const from = begunAt(visit) ?? '';
  const timed = [
    ...liveRows(state.consents).map(({ givenAt }) => givenAt),
    ...liveRows(state.approvals).map(({ approvedAt }) => approvedAt),
    ...liveRows(state.precautions).map(({ recordedAt }) => recordedAt),
    ...liveRows(state.settingChanges).map(({ changedAt }) => changedAt),
    ...state.reports.map(({ issuedAt }) => issuedAt),
    state.root.resultAt ?? '',
  ];
  return liveRows(named).some(({ visitId }) => visitId === visit.id) || timed.some((at) => at >= from);
};

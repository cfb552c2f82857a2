import type { Playbook } from '@/lib/diagnosis/playbook';
import { liveAttempts } from './attempts';
import type { CaseState } from './state';
import type { PRECAUTIONS } from './terms';

export type PrecautionKind = (typeof PRECAUTIONS)[number];

const answered = (state: CaseState, kind: PrecautionKind): boolean =>
  state.precautions.some((row) => row.withdrawnAt === null && row.kind === kind);

/** Safety questions that a remedy asks for and that nobody has answered in this case yet. */
export const openPrecautions = (
  state: CaseState,
  playbook: Playbook | null,
  remedyId: string,
): PrecautionKind[] =>
  (playbook?.remedies.find((remedy) => remedy.id === remedyId)?.precautions ?? []).filter(
    (kind) => !answered(state, kind),
  );

/** Open safety questions over all attempts that were begun. */
export const missingPrecautions = (state: CaseState, playbook: Playbook | null): PrecautionKind[] => [
  ...new Set(
    liveAttempts(state).flatMap(({ remedyId }) =>
      remedyId ? openPrecautions(state, playbook, remedyId) : [],
    ),
  ),
];

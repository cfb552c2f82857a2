import type { Playbook } from '@/lib/diagnosis/playbook';
import { liveAttempts } from './attempts';
import { mayBegin } from './precaution-answers';
import type { CaseState, Row } from './state';
import type { PRECAUTIONS } from './terms';

export type PrecautionKind = (typeof PRECAUTIONS)[number];

const answered = (state: CaseState, kind: PrecautionKind): boolean =>
  state.precautions.some((row) => row.withdrawnAt === null && row.kind === kind);

/** The answer that stands for a safety question in this case: the latest. */
export const latestPrecaution = (state: CaseState, kind: PrecautionKind): Row<'precautions'> | undefined =>
  state.precautions
    .filter((row) => row.withdrawnAt === null && row.kind === kind)
    .toSorted((a, b) => a.recordedAt.localeCompare(b.recordedAt))
    .at(-1);

/**
 * What keeps a check or a remedy from beginning: safety questions of it that nobody has answered in this case, or whose
 * answer says to do something else first. An answer once given holds for all that asks the same.
 */
export const heldBackBy = <Kind extends PrecautionKind>(state: CaseState, kinds: readonly Kind[]): Kind[] =>
  kinds.filter((kind) => {
    const row = latestPrecaution(state, kind);
    return !row || !mayBegin(row.answer);
  });

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

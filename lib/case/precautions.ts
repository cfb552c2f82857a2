import type { Check, Playbook } from '@/lib/diagnosis/playbook';
import { isMade } from '@/lib/diagnosis/results';
import { liveAttempts } from './attempts';
import { liveRows } from './live-rows';
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

/** An answer to a safety question. */
export type GivenAnswer = { kind: PrecautionKind; answer: string };

/** The answers that stand in this case for some safety questions. */
export const standingAnswers = (state: CaseState, kinds: readonly PrecautionKind[]): GivenAnswer[] =>
  kinds.flatMap((kind) => {
    const row = latestPrecaution(state, kind);
    return row ? [{ kind, answer: row.answer }] : [];
  });

/** Of some safety questions those that have no answer, or one that says to do something else first. */
export const withoutLeave = <Kind extends PrecautionKind>(
  answers: readonly GivenAnswer[],
  kinds: readonly Kind[],
): Kind[] => kinds.filter((kind) => !answers.some((given) => given.kind === kind && mayBegin(given.answer)));

/**
 * What keeps a check or a remedy from beginning: safety questions of it that nobody has answered in this case, or whose
 * answer says to do something else first. An answer once given holds for all that asks the same.
 */
export const heldBackBy = <Kind extends PrecautionKind>(state: CaseState, kinds: readonly Kind[]): Kind[] =>
  withoutLeave(standingAnswers(state, kinds), kinds);

/** C111: checks that were made without telling of their safety questions, each with those that nobody answered. */
export const madeWithoutAsking = (
  state: CaseState,
  playbook: Playbook,
): { check: Check; kinds: PrecautionKind[] }[] => {
  const made = new Set(
    liveRows(state.checks).flatMap((row) => (isMade(row) && !row.asked ? [row.checkId] : [])),
  );
  return playbook.checks.flatMap((check) => {
    const kinds = made.has(check.id)
      ? (check.precautions ?? []).filter((kind) => !answered(state, kind))
      : [];
    return kinds.length > 0 ? [{ check, kinds }] : [];
  });
};

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

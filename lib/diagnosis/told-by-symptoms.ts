import type { Playbook } from './playbook';
import type { Result } from './results';

/** What was seen when the customer's trouble was reproduced: of each symptom the answer, by the symptom's id. */
export type SeenSymptom = { at: string; answers: Record<string, string | null> };

/**
 * The answers that reproduced symptoms give to checks that nobody made (D15); only inference takes them, since the
 * check itself is still open.
 * @param playbook the version that the visit began with
 * @param symptoms recorded and not withdrawn
 * @param results recorded answers that were not withdrawn
 */
export function toldBySymptoms(
  playbook: Playbook,
  symptoms: readonly SeenSymptom[],
  results: readonly Result[],
): Result[] {
  const made = new Set(results.map(({ checkId }) => checkId));
  return playbook.symptoms.flatMap(({ id, check }) =>
    check === undefined || made.has(check)
      ? []
      : symptoms.flatMap(({ at, answers }): Result[] => {
          const outcome = answers[id];
          return outcome ? [{ checkId: check, outcome, at }] : [];
        }),
  );
}

import type { Symptom } from './state';

/** Symptoms of the playbook that have a field of their own in the row. */
const DIRECTIONS = ['sending', 'receiving'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const isDirection = (symptomId: string): symptomId is Direction =>
  DIRECTIONS.some((direction) => direction === symptomId);

/** What was seen, by the playbook's symptoms: of each its answer, null or left out where nobody looked. */
export const symptomAnswers = ({
  sending,
  receiving,
  answers,
}: Pick<Symptom, Direction | 'answers'>): Record<string, string | null> => ({
  ...answers,
  sending,
  receiving,
});

/** Symptoms that count, as inference takes them. */
export const seenSymptoms = (symptoms: readonly Symptom[]) =>
  symptoms
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map((symptom) => ({ at: symptom.recordedAt, answers: symptomAnswers(symptom) }));

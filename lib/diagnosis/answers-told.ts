import type { Playbook, Verdict } from './playbook';

export type AnswerTold = { id: string; name: string; word: string; verdict: Verdict };

/**
 * What was seen of a playbook's symptoms, in words, in its order; an answer that it does not know is left out.
 * @param answers by the symptoms' ids, null where nobody looked
 */
export const answersTold = (
  playbook: Playbook,
  answers: Readonly<Record<string, string>> | null,
  language: 'ja' | 'en',
): AnswerTold[] =>
  playbook.symptoms.flatMap((symptom) => {
    const answer = symptom.answers.find(({ id }) => id === answers?.[symptom.id]);
    if (!answer) return [];
    const { verdict, title } = answer;
    return [{ id: symptom.id, name: symptom.title[language], word: title[language], verdict }];
  });

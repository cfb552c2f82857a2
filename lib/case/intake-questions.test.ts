import { describe, expect, it } from 'vitest';
import en from '@/lib/i18n/messages-en';
import ja from '@/lib/i18n/messages-ja';
import {
  INTAKE_QUESTIONS,
  INTAKE_THOUGHTS,
  intakeQuestions,
  intakeThoughts,
  isIntakeAnswer,
} from './intake-questions';
import { CATEGORIES } from './terms';

describe('questions of the call', () => {
  it('always ask last whether the caller is being cheated', () => {
    expect(CATEGORIES.map((category) => intakeQuestions(category).at(-1))).toEqual(
      CATEGORIES.map(() => 'warning'),
    );
    expect(intakeQuestions(null)).toEqual([]);
  });
  it('know their answers', () => {
    expect(isIntakeAnswer('direction', 'both')).toBe(true);
    expect(isIntakeAnswer('direction', 'shown')).toBe(false);
    expect(isIntakeAnswer('toString', 'x')).toBe(false);
  });
  it('fit on digits', () => {
    expect(Object.values(INTAKE_QUESTIONS).every((answers) => answers.length <= 9)).toBe(true);
  });
  it.each([['ja', ja] as const, ['en', en] as const])('have words: %s', (_, { words, intake }) => {
    for (const [question, answers] of Object.entries(INTAKE_QUESTIONS)) {
      const table = words.intake[question as keyof typeof words.intake];
      expect(Object.keys(table).toSorted(), question).toEqual([...answers, 'title'].toSorted());
      expect(intake.question[question as keyof typeof intake.question], question).toBeTruthy();
    }
    expect(Object.keys(intake.thought).toSorted()).toEqual([...INTAKE_THOUGHTS].toSorted());
  });
});

describe('what the answers tell', () => {
  it('puts a fraud first', () => {
    expect(intakeThoughts('email', { warning: 'called', web: 'yes' })).toEqual(['fraud', 'line-fine']);
    expect(intakeThoughts('warning', { warning: 'no', remote: 'yes' })).toEqual(['fraud']);
  });
  it('says nothing where nothing is known', () => {
    expect(intakeThoughts('email', { web: 'unknown', otherDevices: 'not-checked', warning: 'no' })).toEqual(
      [],
    );
  });
  it('tells one device from all', () => {
    expect(intakeThoughts('printing', { otherDevices: 'works' })).toEqual(['one-device']);
    expect(intakeThoughts('internet', { otherDevices: 'same', lamps: 'unusual' })).toEqual([
      'line-first',
      'everywhere',
    ]);
  });
});

import type { Category } from './terms';

/**
 * What is asked on the phone, and the answers in the order of their digits. The answers are kept in the case's
 * `intake`; words for them are in messages `words.intake`.
 */
export const INTAKE_QUESTIONS = {
  direction: ['send', 'receive', 'both', 'unknown'],
  since: ['this-morning', 'yesterday', 'this-week', 'longer', 'unknown'],
  web: ['yes', 'no', 'unknown'],
  otherDevices: ['works', 'same', 'not-checked'],
  lamps: ['usual', 'unusual', 'unknown'],
  power: ['starts', 'stops-halfway', 'dead'],
  printerMessage: ['no', 'yes', 'unknown'],
  remote: ['no', 'yes', 'unknown'],
  money: ['no', 'yes', 'unknown'],
  warning: ['no', 'shown', 'called'],
} as const;

export type IntakeQuestion = keyof typeof INTAKE_QUESTIONS;
export type IntakeAnswers = { [Question in IntakeQuestion]?: (typeof INTAKE_QUESTIONS)[Question][number] };

const byCategory: Record<Category, readonly IntakeQuestion[]> = {
  email: ['direction', 'since', 'web', 'otherDevices'],
  internet: ['since', 'lamps', 'otherDevices'],
  wifi: ['since', 'lamps', 'otherDevices'],
  computer: ['power', 'since'],
  slow: ['since', 'otherDevices'],
  'new-computer': ['since'],
  printing: ['printerMessage', 'since', 'otherDevices'],
  warning: ['since', 'remote', 'money'],
  other: ['since'],
};

/** The questions of a kind of trouble, in order; whether the caller is being cheated is always asked. */
export const intakeQuestions = (category: Category | null): readonly IntakeQuestion[] =>
  category === null ? [] : [...byCategory[category], 'warning'];

/** Whether an answer belongs to its question. */
export const isIntakeAnswer = (question: string, answer: string): boolean =>
  Object.hasOwn(INTAKE_QUESTIONS, question) &&
  (INTAKE_QUESTIONS[question as IntakeQuestion] as readonly string[]).includes(answer);

/** What the answers already tell; each is a key in messages `intake.thought`. */
export const INTAKE_THOUGHTS = [
  'fraud',
  'line-fine',
  'line-first',
  'one-device',
  'everywhere',
  'power',
] as const;
export type IntakeThought = (typeof INTAKE_THOUGHTS)[number];

/**
 * What can be said before anybody has gone there; nothing where the answers say nothing.
 * @returns the most pressing first
 */
export const intakeThoughts = (category: Category | null, answers: IntakeAnswers): IntakeThought[] => {
  const { web, otherDevices, lamps, power, warning, remote, money } = answers;
  const found: IntakeThought[] = [];
  const cheated = [warning === 'shown', warning === 'called', remote === 'yes', money === 'yes'];
  if (cheated.includes(true)) found.push('fraud');
  if (category === 'email' && web === 'yes') found.push('line-fine');
  if (web === 'no' || lamps === 'unusual') found.push('line-first');
  if (otherDevices === 'works') found.push('one-device');
  if (otherDevices === 'same') found.push('everywhere');
  if (power === 'dead') found.push('power');
  return found;
};

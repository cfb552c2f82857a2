import type { PrecautionKind } from './precautions';

/**
 * The answers that a safety question knows, in the order in which they are offered; words are in `visit.resolution.answer`.
 * `list-old-password-devices` has a row for each device, its name in `words`; `no-other` says that the list is whole.
 */
export const PRECAUTION_ANSWERS = {
  backup: ['have', 'none', 'go-on'],
  'genuine-link': ['genuine', 'doubtful'],
  'clean-machine': ['clean', 'other-machine', 'not-clean'],
  'holder-consent': ['holder', 'on-behalf', 'refused'],
  'list-old-password-devices': ['done', 'later', 'no-other'],
} as const satisfies Record<PrecautionKind, readonly string[]>;

export type PrecautionAnswer = (typeof PRECAUTION_ANSWERS)[PrecautionKind][number];

const STOPPING: readonly string[] = ['none', 'doubtful', 'not-clean', 'refused'] satisfies PrecautionAnswer[];

/** Whether a remedy may begin after this answer; the others say to do something else first. */
export const mayBegin = (answer: string): boolean => !STOPPING.includes(answer);

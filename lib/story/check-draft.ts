import type { StoryDraft } from '@/lib/case/story-row';
import { findPersonalData } from './find-personal-data';
import { type Finding, isOwn } from './finding';
import type { Known } from './known';

/** A part of a story that is read: a step or a photo's description by its place among all of them. */
export type StoryPart =
  'title' | 'symptom' | 'cause' | 'fix' | 'lesson' | `step-${number}` | `photo-${number}`;

/** What was found in a part, and the reason why it may stand, where somebody gave one. */
export type PartFinding = Finding & { part: StoryPart; allowed: string | null };

/** The parts of a draft that would be published, in the order in which they are read. */
export const partsOf = (draft: StoryDraft): { part: StoryPart; words: string }[] => [
  { part: 'title', words: draft.title },
  { part: 'symptom', words: draft.symptom },
  ...draft.steps.flatMap(({ words, leftOut }, index) =>
    leftOut ? [] : [{ part: `step-${index}` as const, words }],
  ),
  { part: 'cause', words: draft.cause },
  { part: 'fix', words: draft.fix },
  { part: 'lesson', words: draft.lesson },
  ...(draft.photos ?? []).map(({ alt }, index) => ({ part: `photo-${index}` as const, words: alt })),
];

/**
 * What in a draft may say who it is about. What only looks personal may stand where somebody said why; the case's own
 * never.
 */
export const checkDraft = (draft: StoryDraft, known: Known): PartFinding[] => {
  const reasons = new Map(draft.notPersonal.map(({ words, reason }) => [words.trim(), reason]));
  return partsOf(draft).flatMap(({ part, words }) =>
    findPersonalData(words, known).map((finding) => ({
      ...finding,
      part,
      allowed: isOwn(finding) ? null : (reasons.get(finding.words.trim()) ?? null),
    })),
  );
};

/** Whether a draft may be published, as far as personal data goes. */
export const isClean = (draft: StoryDraft, known: Known): boolean =>
  checkDraft(draft, known).every(({ allowed }) => allowed !== null);

import { putRow } from '@/lib/mutation/rows';
import type { CaseState } from './state';
import { type PublishedStory, publishedStorySchema, type StoryDraft } from './story-row';

/** Whether the customer allows their case to be told without their name: what they said last counts. */
export const mayTellStory = ({ ratings }: CaseState): boolean =>
  ratings.toSorted((a, b) => a.ratedAt.localeCompare(b.ratedAt)).at(-1)?.mayTell === true;

/** Whether a story can be made of a case now: it has closed, and the customer allows it. */
export const isTellable = (state: CaseState): boolean => state.root.closedAt !== null && mayTellStory(state);

/**
 * What a draft says to everybody: without the steps left out, without what only the office knows.
 * @returns null where a part is still missing that a story needs
 */
export const toldOf = ({ title, symptom, steps, cause, fix, lesson }: StoryDraft): PublishedStory | null => {
  const kept = steps.filter(({ leftOut, words }) => !leftOut && words.trim() !== '');
  const parsed = publishedStorySchema.safeParse({
    title: title.trim(),
    symptom: symptom.trim(),
    steps: kept.map(({ words }) => words.trim()),
    cause: cause.trim(),
    fix: fix.trim(),
    lesson: lesson.trim() || null,
  });
  return parsed.success ? parsed.data : null;
};

/** Takes every story of a case off the public pages. */
export const withoutPublished = (state: CaseState, withdrawnAt: string): CaseState => ({
  ...state,
  stories: state.stories
    .filter(({ published }) => published !== null)
    .reduce(
      (stories, row) => putRow(stories, { ...row, published: null, publishedAt: null, withdrawnAt }),
      state.stories,
    ),
});

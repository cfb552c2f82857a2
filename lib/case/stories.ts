import { putRow } from '@/lib/mutation/rows';
import { latestConsent } from './consents';
import type { CaseState } from './state';
import { photosLookedAt } from './story-photos';
import { type PublishedStory, publishedStorySchema, type StoryDraft } from './story-row';

/**
 * Whether the customer allows their case to be told without their name: what they said last counts, with a rating or
 * otherwise. A rating that is changed allows as of when it was first given: its form comes with the old answer ticked.
 */
export const mayTellStory = (state: CaseState): boolean => {
  const said = latestConsent(state, 'story');
  const rating = state.ratings.toSorted((a, b) => a.ratedAt.localeCompare(b.ratedAt)).at(-1);
  if (!rating || !said) return (rating?.mayTell ?? said?.given) === true;
  const ratedAt = rating.mayTell ? rating.ratedAt : (rating.changedAt ?? rating.ratedAt);
  return said.givenAt >= ratedAt ? said.given : rating.mayTell;
};

/** Whether a story can be made of a case now: it has closed, and the customer allows it. */
export const isTellable = (state: CaseState): boolean => state.root.closedAt !== null && mayTellStory(state);

/** When a case closed that can become a story and has none yet; null for every other. */
export const tellableAt = (state: CaseState): string | null =>
  isTellable(state) && state.stories.length === 0 ? state.root.closedAt : null;

/**
 * What a draft says to everybody: without the steps left out, without what only the office knows.
 * @returns null where a part is still missing that a story needs, or nobody looked at one of its photos
 */
export const toldOf = (draft: StoryDraft): PublishedStory | null => {
  const { title, symptom, steps, cause, fix, lesson, photos = [] } = draft;
  const kept = steps.filter(({ leftOut, words }) => !leftOut && words.trim() !== '');
  const parsed = publishedStorySchema.safeParse({
    title: title.trim(),
    symptom: symptom.trim(),
    steps: kept.map(({ words }) => words.trim()),
    cause: cause.trim(),
    fix: fix.trim(),
    lesson: lesson.trim() || null,
    ...(photos.length > 0 ? { photos: photos.map(({ hash, alt }) => ({ hash, alt: alt.trim() })) } : {}),
  });
  return parsed.success && photosLookedAt(draft) ? parsed.data : null;
};

/** Takes every story of a case off the public pages. */
const withoutPublished = (state: CaseState, withdrawnAt: string): CaseState => ({
  ...state,
  stories: state.stories
    .filter(({ published }) => published !== null)
    .reduce(
      (stories, row) => putRow(stories, { ...row, published: null, publishedAt: null, withdrawnAt }),
      state.stories,
    ),
});

/** C95: a case after its customer said something, without its published stories where they allow none any more. */
export const asAllowed = (state: CaseState, at: string): CaseState =>
  mayTellStory(state) ? state : withoutPublished(state, at);

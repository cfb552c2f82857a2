import * as z from 'zod/mini';
// Not taken out of `z`: that would keep all of zod in every browser.
import { catch as orElse } from 'zod/mini';
import { listPosition } from './list-position';
import { STORY_STANDINGS } from './story-row';

/** What the list of stories shows: all, one standing, or the cases that can become one. */
export const STORY_VIEWS = ['all', ...STORY_STANDINGS, 'possible'] as const;
export type StoryView = (typeof STORY_VIEWS)[number];

/** What the address of the list of stories says; anything that makes no sense is left out. */
export const storyFilterSchema = z.object({
  view: orElse(z.enum(STORY_VIEWS), 'all'),
  /** Older than this row. */
  before: orElse(z.optional(listPosition), undefined),
});

export type StoryFilter = z.infer<typeof storyFilterSchema>;

/** The address of a view, from its beginning or from a place in it on. */
export const storyFilterAddress = (view: StoryView, before?: string): string => {
  const given = new URLSearchParams();
  if (view !== 'all') given.set('view', view);
  if (before !== undefined) given.set('before', before);
  return given.size === 0 ? '/cases/stories' : `/cases/stories?${given.toString()}`;
};

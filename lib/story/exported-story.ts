import type { CaseState } from '@/lib/case/state';
import { isTellable, toldOf } from '@/lib/case/stories';
import { showsOnlyCopies } from '@/lib/case/story-photos';
import type { PublishedStory, StoryDraft } from '@/lib/case/story-row';
import { isClean } from './check-draft';
import type { Known } from './known';

/**
 * N10: a story as it may be taken along with its photos: just as it could be published, whether or not the shop has
 * public pages.
 * @returns null where its customer does not allow it, a part is missing, something in it says who it is about, or a
 *   photo is not one that the report shows
 */
export const exportedStory = (state: CaseState, draft: StoryDraft, known: Known): PublishedStory | null =>
  isTellable(state) && showsOnlyCopies(state, draft) && isClean(draft, known) ? toldOf(draft) : null;

import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { defineCaseMutation } from '../define-case-mutation';
import { isTellable } from '../stories';
import { storyRow } from '../story-row';

/**
 * C90: writes a story of a closed case whose customer allows it to be told; the same id again changes the draft. C91:
 * what is published stays as it is.
 */
export const storyDraft = defineCaseMutation({
  name: 'story.draft',
  nature: 'anytime',
  summary: 'Writes a story of the case; what is published stays as it is.',
  args: z.pick(storyRow, { id: true, language: true, draft: true }),
  apply: (state, { id, language, draft }, meta, { actor }) => {
    if (actor.kind !== 'user') return refuse('not-allowed');
    if (!isTellable(state)) return refuse(state.root.closedAt === null ? 'wrong-state' : 'consent-missing');
    const before = state.stories.find((row) => row.id === id);
    const row = {
      ...(before ?? { published: null, publishedAt: null, firstAt: null, withdrawnAt: null }),
      id,
      language,
      slug: before?.slug ?? `${state.root.category}-${id.slice(-8)}`,
      draft,
      draftedById: actor.userId,
      draftedAt: meta.occurredAt,
    };
    return ok({ ...state, stories: putRow(state.stories, row) });
  },
});

import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { defineCaseMutation } from '../define-case-mutation';
import { storyRow } from '../story-row';

/** C94: takes a story off the public pages; its draft stays. */
export const storyWithdraw = defineCaseMutation({
  name: 'story.withdraw',
  nature: 'anytime',
  summary: 'Takes a story off the public pages.',
  args: z.pick(storyRow, { id: true }),
  apply: (state, { id }, meta) => {
    const row = state.stories.find((story) => story.id === id);
    if (!row) return refuse('unknown-row');
    if (row.published === null) return refuse('wrong-state');
    const gone = { ...row, published: null, publishedAt: null, withdrawnAt: meta.occurredAt };
    return ok({ ...state, stories: putRow(state.stories, gone) });
  },
});

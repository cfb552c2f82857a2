import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { defineCaseMutation } from '../define-case-mutation';
import { isTellable, toldOf } from '../stories';
import { showsOnlyCopies } from '../story-photos';
import { storyRow } from '../story-row';

/**
 * C92: publishes a draft as it stands, which is the one that its publisher read. C93: whole, and allowed by the customer.
 * C108: its photos are copies that the report shows, each looked at and described. Whether personal data stands in it the server says, who knows the customer.
 */
export const storyPublish = defineCaseMutation({
  name: 'story.publish',
  nature: 'anytime',
  summary: 'Puts a story on the public pages, as its draft stands.',
  args: z.pick(storyRow, { id: true, draft: true }),
  apply: (state, { id, draft }, meta) => {
    const row = state.stories.find((story) => story.id === id);
    if (!row) return refuse('unknown-row');
    if (!isTellable(state)) return refuse(state.root.closedAt === null ? 'wrong-state' : 'consent-missing');
    if (JSON.stringify(storyRow.shape.draft.parse(row.draft)) !== JSON.stringify(draft))
      return refuse('content-changed');
    if (!showsOnlyCopies(state, draft)) return refuse('content-changed');
    const published = toldOf(draft);
    if (!published) return refuse('story-incomplete');
    const at = meta.occurredAt;
    const told = { ...row, published, publishedAt: at, firstAt: row.firstAt ?? at, withdrawnAt: null };
    return ok({ ...state, stories: putRow(state.stories, told) });
  },
});

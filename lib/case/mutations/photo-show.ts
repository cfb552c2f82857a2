import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { photoRow } from '../case-rows';
import { defineCaseMutation } from '../define-case-mutation';

/**
 * C112: the office chooses what the report and a story show of a photo, with what is to be hidden burnt into a copy. A
 * closed case stays closed, and what was issued stays as it is.
 */
export const photoShow = defineCaseMutation({
  name: 'photo.show',
  nature: 'anytime',
  summary:
    'The office chose what the report shows of a photo: itself, a copy with hidden places, or nothing.',
  args: z.strictObject({
    id: photoRow.shape.id,
    shownHash: photoRow.shape.shownHash._zod.def.innerType,
  }),
  apply: (state, { id, shownHash }) => {
    const photo = state.photos.find((row) => row.id === id);
    if (!photo || photo.withdrawnAt !== null) return refuse('unknown-row');
    return ok({ ...state, photos: putRow(state.photos, { ...photo, shownHash }) });
  },
});

import * as z from 'zod/mini';
import { amended, amending } from '@/lib/mutation/amend';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { photoRow } from '../case-rows';
import { defineCaseMutation } from '../define-case-mutation';

const taken = z.omit(photoRow, { shownHash: true, takenAt: true, withdrawnAt: true });
// Without the default of the row: what is not given stays as it was.
const whole = z.extend(taken, { shownHash: photoRow.shape.shownHash._zod.def.innerType });
const UNSAID = { shownHash: null };

/**
 * C37: a photo was taken; its bytes travel apart and are acknowledged by this hash. The same id again changes words.
 * C97: the report shows it by a copy of its own.
 */
export const photoAdd = defineCaseMutation({
  name: 'photo.add',
  nature: 'happened',
  summary: 'A photo was taken; its bytes travel apart, acknowledged by their hash.',
  args: amending(whole),
  toBegin: taken,
  apply: (state, args, meta) => {
    const fields = amended(state.photos, args, whole, UNSAID);
    if (!fields) return refuse('malformed');
    const takenAt = state.photos.find((photo) => photo.id === args.id)?.takenAt ?? meta.occurredAt;
    return ok({ ...state, photos: putRow(state.photos, { ...fields, takenAt, withdrawnAt: null }) });
  },
});

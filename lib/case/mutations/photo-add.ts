import * as z from 'zod/mini';
import { amended, amending } from '@/lib/mutation/amend';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { photoRow } from '../case-rows';
import { defineCaseMutation } from '../define-case-mutation';

const whole = z.omit(photoRow, { takenAt: true, withdrawnAt: true });

/** C37: a photo was taken; its bytes travel apart and are acknowledged by this hash. The same id again changes words. */
export const photoAdd = defineCaseMutation({
  name: 'photo.add',
  nature: 'happened',
  summary: 'A photo was taken; its bytes travel apart, acknowledged by their hash.',
  args: amending(whole),
  toBegin: whole,
  apply: (state, args, meta) => {
    const fields = amended(state.photos, args, whole);
    if (!fields) return refuse('malformed');
    const takenAt = state.photos.find((photo) => photo.id === args.id)?.takenAt ?? meta.occurredAt;
    return ok({ ...state, photos: putRow(state.photos, { ...fields, takenAt, withdrawnAt: null }) });
  },
});

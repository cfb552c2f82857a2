import * as z from 'zod/mini';
import { ok } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { photoRow } from '../case-rows';
import { defineCaseMutation } from '../define-case-mutation';

/** C37: a photo was taken; its bytes travel apart and are acknowledged by this hash. The same id again changes words. */
export const photoAdd = defineCaseMutation({
  name: 'photo.add',
  nature: 'happened',
  summary: 'A photo was taken; its bytes travel apart, acknowledged by their hash.',
  args: z.omit(photoRow, { takenAt: true, withdrawnAt: true }),
  apply: (state, args, meta) => {
    const takenAt = state.photos.find((photo) => photo.id === args.id)?.takenAt ?? meta.occurredAt;
    return ok({ ...state, photos: putRow(state.photos, { ...args, takenAt, withdrawnAt: null }) });
  },
});

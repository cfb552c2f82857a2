import * as z from 'zod/mini';
import { instant, uuid } from '@/lib/mutation/text';

/** A row of a list to go on from, as addresses have it: `2026-11-24T05:05:00.000Z,id`. */
export const listPosition = z.pipe(
  z.pipe(
    z.string(),
    z.transform((value) => {
      const [at, id] = value.split(',');
      return { at, id };
    }),
  ),
  z.object({ at: instant(), id: uuid() }),
);

import * as z from 'zod/mini';
import { instant, uuid } from '@/lib/mutation/text';
import { MOST_MUTATIONS } from './protocol';

/** `POST /api/sync/sealed`: what a tablet made that nobody has unlocked now. */
export const sealedRequestSchema = z.object({
  /** Null where the tablet does not know yet whose it is. */
  deviceId: z.nullable(uuid()),
  sentAt: instant(),
  items: z
    .array(z.object({ id: uuid(), sealed: z.string().check(z.maxLength(200_000)) }))
    .check(z.maxLength(MOST_MUTATIONS)),
  /** Whether the tablet has just been locked: what it was allowed while open ends now. */
  locked: z.optional(z.boolean()),
});

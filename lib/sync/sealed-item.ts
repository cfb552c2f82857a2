import * as z from 'zod/mini';
import { sha256, uuid } from '@/lib/mutation/text';

const made = {
  v: z.literal(1),
  userId: uuid(),
  shopId: uuid(),
  deviceId: uuid(),
};

/** What lies in a sealed item: one mutation, or the key of a photo's content. */
export const sealedItemSchema = z.discriminatedUnion('kind', [
  z.object({
    ...made,
    kind: z.literal('mutation'),
    /** Milliseconds that the tablet's clock was behind; null where that was not known. */
    offsetMs: z.nullable(z.int()),
    envelope: z.record(z.string(), z.unknown()),
  }),
  z.object({ ...made, kind: z.literal('photo'), caseId: uuid(), hash: sha256(), key: z.string() }),
]);

export type SealedItem = z.infer<typeof sealedItemSchema>;

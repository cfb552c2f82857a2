import * as z from 'zod/mini';
import { roleSchema } from '@/lib/mutation/actor';
import { instant, uuid } from '@/lib/mutation/text';

/** Who is signed in on which device: what the tablet's own record holds. */
const meSchema = z.object({
  userId: uuid(),
  shopId: uuid(),
  deviceId: uuid(),
  roles: z.array(roleSchema),
  name: z.string(),
});

export const sealedAnswerSchema = z.object({
  receivedAt: instant(),
  /** `revoked`: shut out; what was sent is kept apart, and the tablet has to forget everything. */
  standing: z.enum(['good', 'revoked']),
  /** An administrator allowed a new code: once everything is handed over, the keys go. */
  reset: z.boolean(),
  /** Whether no code is known for this device, so that one may be chosen. */
  free: z.boolean(),
  me: meSchema,
  /** Of the items, those that are the server's now, however they ended. */
  taken: z.array(uuid()),
});

export type SealedAnswer = z.infer<typeof sealedAnswerSchema>;

import * as z from 'zod/mini';
import { AGGREGATES } from '@/lib/mutation/envelope';
import { REFUSALS } from '@/lib/mutation/refusal';
import { instant, uuid } from '@/lib/mutation/text';

/** Most mutations in one request, and most bytes of its body. */
export const MOST_MUTATIONS = 200;
export const MOST_BYTES = 4_000_000;

/** An aggregate that the tablet holds, at the version it holds. */
const heldSchema = z.strictObject({
  kind: z.enum(AGGREGATES),
  id: uuid(),
  version: z.int32().check(z.gte(0)),
});

/**
 * `POST /api/sync`: what the tablet made, in its order per aggregate, and what it holds. A mutation is taken as an
 * unchecked record, so that a malformed one is refused alone and not the batch with it.
 */
export const syncRequestSchema = z.strictObject({
  protocol: z.int32(),
  /**
   * Null until an answer has told it (`me.deviceId`). Another than the session's is answered by 409 and nothing is
   * applied: what one person made on a shared tablet must not go out under the name of the next.
   */
  deviceId: z.nullable(uuid()),
  /** The tablet's clock as the request leaves; the server measures the difference. */
  sentAt: instant(),
  mutations: z.array(z.record(z.string(), z.unknown())).check(z.maxLength(MOST_MUTATIONS)),
  held: z.array(heldSchema).check(z.maxLength(5000)),
});

/** How one mutation ended. `out-of-order` is not an end: send what is missing and this one again. */
export const mutationResultSchema = z.discriminatedUnion('status', [
  z.strictObject({ id: uuid(), status: z.literal('applied'), version: z.int32(), late: z.boolean() }),
  z.strictObject({ id: uuid(), status: z.literal('already'), version: z.int32() }),
  z.strictObject({ id: z.string(), status: z.literal('refused'), code: z.enum(REFUSALS) }),
]);

/** A line of a customer's past, of cases that the tablet does not hold. */
const earlierSchema = z.strictObject({
  id: uuid(),
  customerId: uuid(),
  number: z.nullable(z.string()),
  headline: z.string(),
  openedAt: instant(),
  result: z.nullable(z.string()),
});

/** An aggregate's newest state; its shape is checked by its own room's schema. */
const changedSchema = z.strictObject({
  kind: z.enum(AGGREGATES),
  id: uuid(),
  version: z.int32(),
  state: z.record(z.string(), z.unknown()),
  /** The last number that this device gave here: a browser that lost its memory goes on counting from it. */
  lastSeq: z.optional(z.int32()),
});

export const syncAnswerSchema = z.strictObject({
  protocol: z.int32(),
  receivedAt: instant(),
  results: z.array(mutationResultSchema),
  /** New, or newer than what the tablet holds. */
  changed: z.array(changedSchema),
  /** Held, but not the tablet's to see any more. */
  gone: z.array(z.strictObject({ kind: z.enum(AGGREGATES), id: uuid() })),
  /** Playbook versions that the changed cases are pinned to. */
  playbooks: z.array(
    z.strictObject({ id: z.string(), version: z.int32(), content: z.record(z.string(), z.unknown()) }),
  ),
  /** Earlier cases of the changed customers, the newest first; they stand for those customers' whole past. */
  earlier: z.optional(z.array(earlierSchema)),
  /** Whether all of it is invented: then every page says so. */
  demo: z.optional(z.boolean()),
  /** The server's own address, KIRIWAKE_URL; null where none is set. See lib/report/customers-origin.ts. */
  publicUrl: z.optional(z.nullable(z.string())),
  /** Who is signed in on which device, for the tablet's own record. */
  me: z.strictObject({
    userId: uuid(),
    shopId: uuid(),
    deviceId: uuid(),
    roles: z.array(z.string()),
    name: z.string(),
  }),
});

export type SyncRequest = z.infer<typeof syncRequestSchema>;
export type SyncAnswer = z.infer<typeof syncAnswerSchema>;
export type MutationResult = z.infer<typeof mutationResultSchema>;
export type Held = z.infer<typeof heldSchema>;
  /** The public key that unsent work is sealed to: see lib/sync/sealed.ts. */
  sealKey: z.optional(z.string()),

import * as z from 'zod/mini';
import { AGGREGATES } from '@/lib/mutation/envelope';
import type { Refusal } from '@/lib/mutation/refusal';
import { instant, uuid } from '@/lib/mutation/text';

/** Most mutations in one request, and most bytes of its body. */
export const MOST_MUTATIONS = 200;
export const MOST_BYTES = 4_000_000;

/**
 * A list of an answer, read leniently: what this version cannot read, since a newer server sent it, is left out.
 */
const readable = <Item extends z.ZodMiniType>(item: Item) =>
  z.pipe(
    z.array(z.unknown()),
    z.transform((all): z.infer<Item>[] =>
      all.flatMap((one) => {
        const read = item.safeParse(one);
        return read.success ? [read.data] : [];
      }),
    ),
  );

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

const mutationResultSchema = z.discriminatedUnion('status', [
  z.object({ id: uuid(), status: z.literal('applied'), version: z.int32(), late: z.boolean() }),
  z.object({ id: uuid(), status: z.literal('already'), version: z.int32() }),
  // Any code: a newer server may refuse for reasons that this version has no words for.
  z.object({ id: z.string(), status: z.literal('refused'), code: z.string() }),
]);

/** A line of a customer's past, of cases that the tablet does not hold. */
const earlierSchema = z.object({
  id: uuid(),
  customerId: uuid(),
  number: z.nullable(z.string()),
  headline: z.string(),
  openedAt: instant(),
  result: z.nullable(z.string()),
});

/** An aggregate's newest state; its shape is checked by its own room's schema. */
const changedSchema = z.object({
  kind: z.enum(AGGREGATES),
  id: uuid(),
  version: z.int32(),
  state: z.record(z.string(), z.unknown()),
  /** The last number that this device gave here: a browser that lost its memory goes on counting from it. */
  lastSeq: z.optional(z.int32()),
});

/** All that is read of a request or an answer of a newer protocol: what else is in it could be misunderstood. */
export const ofAnyProtocolSchema = z.object({ protocol: z.int32() });

/**
 * An answer as a tablet reads it: leniently, since the server may be newer and know more. Keys that this version does
 * not know are dropped, items that it cannot read are left out.
 */
export const syncAnswerSchema = z.object({
  protocol: z.int32(),
  receivedAt: instant(),
  results: readable(mutationResultSchema),
  /** New, or newer than what the tablet holds. */
  changed: readable(changedSchema),
  /** Held, but not the tablet's to see any more. */
  gone: readable(z.object({ kind: z.enum(AGGREGATES), id: uuid() })),
  /** Playbook versions that the changed cases are pinned to. */
  playbooks: readable(
    z.object({ id: z.string(), version: z.int32(), content: z.record(z.string(), z.unknown()) }),
  ),
  /** Earlier cases of the changed customers, the newest first; they stand for those customers' whole past. */
  earlier: z.optional(readable(earlierSchema)),
  /** Whether all of it is invented: then every page says so. */
  demo: z.optional(z.boolean()),
  /** The server's own address, KIRIWAKE_URL; null where none is set. See lib/report/customers-origin.ts. */
  publicUrl: z.optional(z.nullable(z.string())),
  /** Whether the server sends links by mail. */
  mail: z.optional(z.boolean()),
  /** The public key that unsent work is sealed to: see lib/sync/sealed-format.ts. */
  sealKey: z.optional(z.string()),
  /** Who is signed in on which device, for the tablet's own record. */
  me: z.object({
    userId: uuid(),
    shopId: uuid(),
    deviceId: uuid(),
    roles: z.array(z.string()),
    name: z.string(),
  }),
});

export type SyncRequest = z.infer<typeof syncRequestSchema>;
/** How one mutation ended, as a tablet reads it. */
export type ReadResult = z.infer<typeof mutationResultSchema>;
export type ReadAnswer = z.infer<typeof syncAnswerSchema>;

/** How one mutation ended. `out-of-order` is not an end: send what is missing and this one again. */
export type MutationResult =
  Exclude<ReadResult, { status: 'refused' }> | { id: string; status: 'refused'; code: Refusal };
/** An answer as the server makes it. */
export type SyncAnswer = Omit<ReadAnswer, 'results'> & { results: MutationResult[] };
export type Held = z.infer<typeof heldSchema>;

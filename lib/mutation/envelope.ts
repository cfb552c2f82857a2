import * as z from 'zod/mini';
import { instant, text, uuid } from './text';

/** Raised when a tablet of an older protocol could misunderstand the server, or the other way round. */
export const PROTOCOL = 1;

export const AGGREGATES = ['case', 'customer', 'shop'] as const;
export type AggregateKind = (typeof AGGREGATES)[number];

/**
 * What travels and is kept of one change. `deviceSeq` counts 1, 2, 3 … per device and aggregate and is null for
 * what is made on the server itself; `baseVersion` is the aggregate's version that its maker saw.
 */
export const envelopeSchema = z.strictObject({
  id: uuid(),
  protocol: z.int32(),
  aggregate: z.strictObject({ kind: z.enum(AGGREGATES), id: uuid() }),
  name: text(60),
  args: z.record(z.string(), z.unknown()),
  deviceId: z.nullable(uuid()),
  deviceSeq: z.nullable(z.int32().check(z.gte(1))),
  baseVersion: z.int32().check(z.gte(0)),
  occurredAt: instant(),
  retryOf: z.optional(uuid()),
});

export type Envelope = z.infer<typeof envelopeSchema>;
export type AggregateRef = Envelope['aggregate'];

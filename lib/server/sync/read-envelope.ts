import 'server-only';
import * as z from 'zod/mini';
import { AGGREGATES, type Envelope, envelopeSchema } from '@/lib/mutation/envelope';
import { uuid } from '@/lib/mutation/text';

/**
 * A mutation as it came: read; or too damaged to apply and still to be counted and kept, as text, under the id and
 * sequence number that it names; or nothing that could be kept.
 */
export type Read =
  | { kind: 'read'; envelope: Envelope }
  | { kind: 'damaged'; envelope: Envelope; text: string }
  | { kind: 'nothing'; id: string };

const DEEPEST = 30;

const remains = z.object({
  id: uuid(),
  aggregate: z.object({ kind: z.enum(AGGREGATES), id: uuid() }),
  deviceId: z.unknown(),
  deviceSeq: z.unknown(),
});

const sequence = envelopeSchema.shape.deviceSeq;

// A loop, not a recursion: what is measured here is what would overflow one.
const isShallow = (value: unknown): boolean => {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return false;
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
  return true;
};

/**
 * Reads one mutation of a tablet.
 * @param deviceId the device of the session: a mutation of another is not this person's
 */
export const readEnvelope = (raw: Record<string, unknown>, deviceId: string): Read => {
  if (!isShallow(raw)) return { kind: 'nothing', id: nameOf(raw) };
  const parsed = envelopeSchema.safeParse(raw);
  if (parsed.success && parsed.data.deviceId === deviceId && parsed.data.deviceSeq !== null) {
    return { kind: 'read', envelope: parsed.data };
  }
  const rest = remains.safeParse(raw);
  if (!rest.success) return { kind: 'nothing', id: nameOf(raw) };
  const text = JSON.stringify(raw);
  const seq = sequence.safeParse(rest.data.deviceSeq);
  const own = rest.data.deviceId === deviceId && seq.success;
  return {
    kind: 'damaged',
    text,
    envelope: {
      id: rest.data.id,
      aggregate: { kind: rest.data.aggregate.kind, id: rest.data.aggregate.id },
      protocol: 0,
      name: 'damaged',
      args: { text },
      deviceId: own ? deviceId : null,
      deviceSeq: own ? seq.data : null,
      baseVersion: 0,
      occurredAt: '1970-01-01T00:00:00.000Z',
    },
  };
};

const nameOf = ({ id }: Record<string, unknown>): string => (typeof id === 'string' ? id.slice(0, 100) : '');

import type { Envelope } from '@/lib/mutation/envelope';

const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** A value as JSON text that is the same for the same content, in whatever order its keys came. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, sorted);

/**
 * What two mutations of one id have to agree in to be the same one sent again. A change made on the server itself
 * gets its time with each request, so there the time tells nothing.
 */
export const fingerprint = ({ aggregate, name, args, occurredAt, deviceId }: Envelope): string =>
  canonicalJson({ aggregate, name, args, occurredAt: deviceId === null ? null : occurredAt });

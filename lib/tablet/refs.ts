import 'client-only';
import type { AggregateKind, AggregateRef } from '@/lib/mutation/envelope';

/** An aggregate's key in every table of the tablet. */
export const refKey = ({ kind, id }: AggregateRef): string => `${kind}:${id}`;

/** The aggregate of a key. */
export const refOf = (key: string): AggregateRef => {
  const at = key.indexOf(':');
  return { kind: key.slice(0, at) as AggregateKind, id: key.slice(at + 1) };
};

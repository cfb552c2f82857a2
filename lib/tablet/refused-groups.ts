import 'client-only';
import { findMutation } from '@/lib/mutation/registry';
import type { Entry } from './entries';

/** A refused mutation with the refused ones that need it: settled together. */
export type RefusedGroup = { head: Entry; followers: Entry[] };

/**
 * Refused entries as groups, in the order in which they were made. One needs another when that one would have made
 * what it is about: its aggregate, its customer, or a row that it names.
 */
export const refusedGroups = (refused: readonly Entry[]): RefusedGroup[] => {
  const groups: RefusedGroup[] = [];
  for (const entry of refused.toSorted((a, b) => a.n - b.n)) {
    const group = groups.find(({ head, followers }) => [head, ...followers].some((one) => needs(entry, one)));
    if (group) group.followers.push(entry);
    else groups.push({ head: entry, followers: [] });
  }
  return groups;
};

const needs = (entry: Entry, earlier: Entry): boolean => {
  const { name, args, aggregate } = earlier.envelope;
  if (findMutation(name)?.creates)
    return entry.envelope.aggregate.id === aggregate.id || names(entry.envelope.args, aggregate.id);
  return typeof args.id === 'string' && entry.ref === earlier.ref && names(entry.envelope.args, args.id);
};

const names = (value: unknown, id: string): boolean => {
  if (value === id) return true;
  return (
    typeof value === 'object' && value !== null && Object.values(value).some((inner) => names(inner, id))
  );
};

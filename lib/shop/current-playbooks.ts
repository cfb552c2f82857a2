import type { ShopState } from './state';

/** Versions up to this one came with the product; a shop's own begin after it. */
export const LAST_SHIPPED = 1000;

/**
 * The version of each playbook that a new case begins with (H11): the newest that came with the product, or what the
 * shop chose in its place, as long as that goes back to it.
 * @param versions those that are at hand, shipped and own
 * @param chosen the shop's choices; copies of an earlier version have none
 * @returns by the playbook's id
 */
export const currentPlaybooks = (
  versions: Iterable<{ id: string; version: number }>,
  chosen: ShopState['playbooks'] | undefined,
): Map<string, number> => {
  const all = [...versions];
  const current = new Map<string, number>();
  for (const { id, version } of all) {
    if (version <= LAST_SHIPPED) current.set(id, Math.max(version, current.get(id) ?? 0));
  }
  for (const { playbookId: id, version, shippedVersion } of chosen ?? []) {
    const there = all.some((one) => one.id === id && one.version === version);
    if (there && current.get(id) === shippedVersion) current.set(id, version);
  }
  return current;
};

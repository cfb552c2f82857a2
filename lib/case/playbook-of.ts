import type { Category } from './terms';

/** The playbook for everything that no other was written for. */
export const GENERAL_PLAYBOOK = 'general';

const WRITTEN_FOR: Record<Category, string> = {
  email: 'email',
  internet: 'internet',
  wifi: 'wifi',
  computer: 'pc-wont-start',
  slow: 'slow-pc',
  'new-computer': 'new-pc-move',
  printing: 'printer',
  warning: 'fake-warning',
  other: GENERAL_PLAYBOOK,
};

/**
 * The playbook with which a case of a kind begins.
 * @param newest the newest version of each playbook that is at hand, by its id
 * @returns the one written for it, else the general one; null where not even that is there
 */
export const playbookOf = (
  category: Category,
  newest: ReadonlyMap<string, number>,
): { id: string; version: number } | null => {
  for (const id of [WRITTEN_FOR[category], GENERAL_PLAYBOOK]) {
    const version = newest.get(id);
    if (version !== undefined) return { id, version };
  }
  return null;
};

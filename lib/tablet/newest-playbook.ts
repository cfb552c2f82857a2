import 'client-only';
import { playbookOf } from '@/lib/case/playbook-of';
import type { Category } from '@/lib/case/terms';
import type { TabletStore } from './tablet-store';

/**
 * The playbook with which a case of this kind begins on the spot: the newest that the tablet has.
 * @returns null where it has none of that kind
 */
export const newestPlaybook = async (
  { db }: TabletStore,
  category: Category,
): Promise<{ id: string; version: number } | null> => {
  const newest = new Map<string, number>();
  for (const key of await db.playbooks.toCollection().primaryKeys()) {
    const [id = '', version] = key.split('@');
    newest.set(id, Math.max(Number(version), newest.get(id) ?? 0));
  }
  return playbookOf(category, newest);
};

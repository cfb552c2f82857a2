import 'client-only';
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
  const id = category === 'email' ? 'email' : 'general';
  const keys = await db.playbooks.where('id').startsWith(`${id}@`).primaryKeys();
  const versions = keys.map((key) => Number(key.slice(id.length + 1)));
  return versions.length === 0 ? null : { id, version: Math.max(...versions) };
};

import 'client-only';
import { playbookOf } from '@/lib/case/playbook-of';
import type { Category } from '@/lib/case/terms';
import { currentPlaybooks } from '@/lib/shop/current-playbooks';
import type { TabletStore } from './tablet-store';

/**
 * The playbook with which a case of this kind begins on the spot: the shop's current one, as far as the tablet has it.
 * @returns null where it has none of that kind
 */
export const newestPlaybook = async (
  { db, surroundings }: TabletStore,
  category: Category,
): Promise<{ id: string; version: number } | null> => {
  const [keys, shop] = await Promise.all([db.playbooks.toCollection().primaryKeys(), surroundings.shop()]);
  const versions = keys.map((key) => {
    const [id = '', version] = key.split('@');
    return { id, version: Number(version) };
  });
  return playbookOf(category, currentPlaybooks(versions, shop?.playbooks));
};

import 'server-only';
import type { Category } from '@/lib/case/terms';
import type { Playbook } from '@/lib/diagnosis/playbook';
import { db } from '../db';

export const playbookIdOf = (category: Category): 'email' | 'general' =>
  category === 'email' ? 'email' : 'general';

/**
 * The version that a new case of this kind is pinned to.
 * @throws Error where the shop has no playbook at all: its data was never made
 */
export const newestPlaybook = async (category: Category): Promise<{ id: string; version: number }> => {
  const id = playbookIdOf(category);
  const found = await db.playbookVersion.findFirst({
    where: { playbookId: id },
    orderBy: { version: 'desc' },
    select: { version: true },
  });
  if (!found) throw new Error(`There is no playbook "${id}".`);
  return { id, version: found.version };
};

/** Title and version of the newest version of a playbook; null where there is none. */
export const playbookTitle = async (
  id: 'email' | 'general',
  locale: 'ja' | 'en',
): Promise<{ title: string; version: number } | null> => {
  const found = await db.playbookVersion.findFirst({
    where: { playbookId: id },
    orderBy: { version: 'desc' },
  });
  if (!found) return null;
  return { title: (found.content as Playbook).title[locale], version: found.version };
};

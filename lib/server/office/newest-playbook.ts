import 'server-only';
import { playbookOf } from '@/lib/case/playbook-of';
import { CATEGORIES, type Category } from '@/lib/case/terms';
import { pool } from '../db';

type Newest = { id: string; version: number; title: string };

const newestOfEach = async (locale: 'ja' | 'en'): Promise<Newest[]> => {
  const { rows } = await pool.query<Newest>(
    `SELECT DISTINCT ON ("playbookId") "playbookId" AS "id", "version", "content"->'title'->>$1 AS "title"
     FROM "PlaybookVersion" ORDER BY "playbookId", "version" DESC`,
    [locale],
  );
  return rows;
};

const versionsOf = (newest: readonly Newest[]) => new Map(newest.map(({ id, version }) => [id, version]));

/**
 * The version that a new case of this kind is pinned to.
 * @throws Error where the shop has no playbook at all: its data was never made
 */
export const newestPlaybook = async (category: Category): Promise<{ id: string; version: number }> => {
  const found = playbookOf(category, versionsOf(await newestOfEach('ja')));
  if (!found) throw new Error(`There is no playbook for "${category}".`);
  return found;
};

export type PlaybookTitles = Readonly<Record<Category, { title: string; version: number } | null>>;

/** By kind of trouble, the playbook that a case opened now would begin with. */
export const playbookTitles = async (locale: 'ja' | 'en'): Promise<PlaybookTitles> => {
  const newest = await newestOfEach(locale);
  const titleOf = (category: Category) => {
    const begun = playbookOf(category, versionsOf(newest));
    return newest.find(({ id }) => id === begun?.id) ?? null;
  };
  return Object.fromEntries(
    CATEGORIES.map((category) => [category, titleOf(category)]),
  ) as unknown as PlaybookTitles;
};

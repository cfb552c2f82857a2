import 'server-only';
import { playbookOf } from '@/lib/case/playbook-of';
import { CATEGORIES, type Category } from '@/lib/case/terms';
import { currentPlaybooks } from '@/lib/shop/current-playbooks';
import type { VersionName } from '@/lib/diagnosis/version-name';
import type { ShopState } from '@/lib/shop/state';
import { pool } from '../db';

type Version = { id: string; version: number; serial: number; shipped: number };

/** All versions that a shop may use, without their content: those that came with the product and its own. */
const versionsOf = async (shopId: string): Promise<Version[]> => {
  const { rows } = await pool.query<Version>(
    `SELECT "playbookId" AS "id", "version", "serial", coalesce("shippedVersion", "version") AS "shipped"
     FROM "PlaybookVersion" WHERE "shopId" IS NULL OR "shopId" = $1`,
    [shopId],
  );
  return rows;
};

/**
 * The version that a new case of this kind is pinned to.
 * @throws Error where the shop has no playbook at all: its data was never made
 */
export const newestPlaybook = async (
  shop: ShopState,
  category: Category,
): Promise<{ id: string; version: number }> => {
  const versions = await versionsOf(shop.root.id);
  const found = playbookOf(category, currentPlaybooks(versions, shop.playbooks));
  if (!found) throw new Error(`There is no playbook for "${category}".`);
  return found;
};

export type PlaybookTitles = Readonly<Record<Category, ({ title: string } & VersionName) | null>>;

/** By kind of trouble, the playbook that a case opened now would begin with. */
export const playbookTitles = async (shop: ShopState, locale: 'ja' | 'en'): Promise<PlaybookTitles> => {
  const versions = await versionsOf(shop.root.id);
  const current = currentPlaybooks(versions, shop.playbooks);
  const { rows: titles } = await pool.query<{ id: string; title: string }>(
    `SELECT "playbookId" AS "id", "content"->'title'->>$1 AS "title" FROM "PlaybookVersion"
     WHERE ("playbookId", "version") IN (SELECT * FROM unnest($2::text[], $3::int[]))`,
    [locale, [...current.keys()], [...current.values()]],
  );
  const titleOf = (category: Category) => {
    const begun = playbookOf(category, current);
    const version = versions.find((one) => one.id === begun?.id && one.version === begun.version);
    const title = titles.find(({ id }) => id === begun?.id)?.title;
    return version && title ? { title, version: version.shipped, own: version.serial } : null;
  };
  return Object.fromEntries(
    CATEGORIES.map((category) => [category, titleOf(category)]),
  ) as unknown as PlaybookTitles;
};

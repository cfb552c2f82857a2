import 'server-only';
import type { Playbook } from '@/lib/diagnosis/playbook';
import { currentPlaybooks } from '@/lib/shop/current-playbooks';
import type { ShopState } from '@/lib/shop/state';
import { pool } from '../db';
import { findPlaybook } from '../store/find-playbook';
import { readVersions, type VersionRow } from './versions';

/** A version of a playbook with all that its pages show of it. */
export type Book = {
  playbook: Playbook;
  shown: VersionRow;
  /** The one that new cases begin with. */
  current: VersionRow;
  /** Those that the shop may use, the newest first. */
  versions: VersionRow[];
};

const currentOf = (shop: ShopState, versions: readonly VersionRow[]): Map<string, VersionRow> => {
  const named = versions.map(({ playbookId: id, version }) => ({ id, version }));
  const found = [...currentPlaybooks(named, shop.playbooks)].flatMap(([id, version]) => {
    const row = versions.find((one) => one.playbookId === id && one.version === version);
    return row ? [[id, row] as const] : [];
  });
  return new Map(found);
};

/**
 * A playbook as the shop may read it.
 * @param version which one; without, the one that new cases begin with
 * @returns null where there is none, or none of the shop's
 */
export const readBook = async (shop: ShopState, id: string, version?: number): Promise<Book | null> => {
  const versions = await readVersions(shop.root.id, id);
  const current = currentOf(shop, versions).get(id);
  const shown = version === undefined ? current : versions.find((one) => one.version === version);
  if (!current || !shown) return null;
  const playbook = await findPlaybook(pool, shop.root.id, id, shown.version);
  return playbook && { playbook, shown, current, versions };
};

export type ShelfRow = {
  title: Playbook['title'];
  current: VersionRow;
  checks: number;
  causes: number;
  /** Cases that began with it, in whichever version. */
  cases: number;
};

/** The shop's playbooks, those with most cases first. */
export const readShelf = async (shop: ShopState): Promise<ShelfRow[]> => {
  const shopId = shop.root.id;
  const current = [...currentOf(shop, await readVersions(shopId)).values()];
  const { rows } = await pool.query<{ id: string; cases: number }>(
    `SELECT "playbookId" AS "id", count(*)::int AS "cases" FROM "Case" WHERE "shopId" = $1 GROUP BY 1`,
    [shopId],
  );
  const shelf = await Promise.all(
    current.map(async (row): Promise<ShelfRow[]> => {
      const playbook = await findPlaybook(pool, shopId, row.playbookId, row.version);
      if (!playbook) return [];
      const { title, checks, causes } = playbook;
      const cases = rows.find(({ id }) => id === row.playbookId)?.cases ?? 0;
      return [{ title, current: row, checks: checks.length, causes: causes.length, cases }];
    }),
  );
  return shelf.flat().toSorted((a, b) => b.cases - a.cases);
};

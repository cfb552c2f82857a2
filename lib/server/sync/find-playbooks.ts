import 'server-only';
import { currentPlaybooks } from '@/lib/shop/current-playbooks';
import type { ShopState } from '@/lib/shop/state';
import type { SyncAnswer } from '@/lib/sync/protocol';
import { pool } from '../db';

type Playbooks = SyncAnswer['playbooks'];
type Named = { id: string; version: number };

/**
 * The playbook versions that a tablet needs; never another shop's own.
 * @param pinned states of cases that it sees for the first time
 * @param shop where it gets the shop anew: also what a case is begun with on the spot, and the newest shipped version
 * of each, since a choice counts only against that
 */
export const findPlaybooks = async ({
  shopId,
  pinned,
  shop,
}: {
  shopId: string;
  pinned: readonly Record<string, unknown>[];
  shop: ShopState | undefined;
}): Promise<Playbooks> => {
  const wanted: Named[] = pinned.map(({ root }) => {
    const { playbookId: id, playbookVersion: version } = root as {
      playbookId: string;
      playbookVersion: number;
    };
    return { id, version };
  });
  if (shop) wanted.push(...(await toBeginWith(shop)));
  if (wanted.length === 0) return [];
  const { rows } = await pool.query<Playbooks[number]>(
    `SELECT p."playbookId" AS "id", p."version", p."content" FROM "PlaybookVersion" p
     WHERE (p."playbookId", p."version") IN (SELECT * FROM unnest($1::text[], $2::int[]))
       AND (p."shopId" IS NULL OR p."shopId" = $3)`,
    [wanted.map(({ id }) => id), wanted.map(({ version }) => version), shopId],
  );
  return rows;
};

const toBeginWith = async ({ root, playbooks }: ShopState): Promise<Named[]> => {
  const { rows } = await pool.query<Named>(
    `SELECT "playbookId" AS "id", "version" FROM "PlaybookVersion" WHERE "shopId" IS NULL OR "shopId" = $1`,
    [root.id],
  );
  const both = [currentPlaybooks(rows, undefined), currentPlaybooks(rows, playbooks)];
  return both.flatMap((current) => [...current].map(([id, version]) => ({ id, version })));
};

import 'server-only';
import { LAST_SHIPPED } from '@/lib/shop/current-playbooks';
import { type Playbook, playbookSchema } from '@/lib/diagnosis/playbook';
import { inTransaction } from '../store/in-transaction';
import { pool } from '../db';

export type Origin = 'shipped' | 'learned' | 'edited';

/** A version as the list of versions tells of it, without its content. */
export type VersionRow = {
  playbookId: string;
  version: number;
  origin: Origin;
  /** The version that it was made from; null for one that came with the product. */
  basedOn: number | null;
  /** The shipped version that it goes back to, itself where it is one. */
  shippedVersion: number;
  /** The how-manieth of the shop's own; 0 for a shipped one. */
  serial: number;
  /** Ids of the cases that are counted in its numbers. */
  cases: string[];
  madeById: string | null;
  note: string | null;
  publishedAt: Date;
};

/**
 * The versions that a shop may use, shipped and own, the newest of each playbook first.
 * @param playbookId of one playbook; without, of all
 */
export const readVersions = async (shopId: string, playbookId?: string): Promise<VersionRow[]> => {
  const { rows } = await pool.query<VersionRow>(
    `SELECT "playbookId", "version", "origin", "basedOn", coalesce("shippedVersion", "version") AS "shippedVersion",
       "serial", "cases", "madeById", "note", "publishedAt"
     FROM "PlaybookVersion" WHERE ("shopId" IS NULL OR "shopId" = $1) AND ($2::text IS NULL OR "playbookId" = $2)
     ORDER BY "playbookId", "version" DESC`,
    [shopId, playbookId ?? null],
  );
  return rows;
};

/** The newest version that came with the product, of one playbook's. */
export const newestShipped = (versions: readonly VersionRow[]): number =>
  Math.max(0, ...versions.filter(({ origin }) => origin === 'shipped').map(({ version }) => version));

/** What a new version of a shop is made of. */
export type NewVersion = Pick<VersionRow, 'basedOn' | 'cases' | 'madeById' | 'note' | 'shippedVersion'> & {
  origin: Exclude<Origin, 'shipped'>;
  content: Playbook;
  /** As its author wrote it; none where nobody did. */
  text?: string;
};

/**
 * Keeps a version of a shop's own; nobody begins with it before it is chosen.
 * @param content its `version` and `own` are given here
 * @returns the number that cases are pinned to
 */
export const keepVersion = (shopId: string, { content, text, ...made }: NewVersion): Promise<number> =>
  inTransaction(pool, async (client) => {
    const { id } = content;
    // Numbers are given one after the other, across all shops.
    await client.query('SELECT 1 FROM "Playbook" WHERE "id" = $1 FOR UPDATE', [id]);
    const { rows } = await client.query<{ version: number; serial: number }>(
      `SELECT greatest(max("version"), $2::int) + 1 AS "version",
         coalesce(max("serial") FILTER (WHERE "shopId" = $3), 0) + 1 AS "serial"
       FROM "PlaybookVersion" WHERE "playbookId" = $1`,
      [id, LAST_SHIPPED, shopId],
    );
    const { version, serial } = rows[0] ?? { version: LAST_SHIPPED + 1, serial: 1 };
    const own = { shipped: made.shippedVersion, serial };
    const kept = playbookSchema.parse({ ...content, version, own });
    await client.query(
      `INSERT INTO "PlaybookVersion" ("playbookId", "version", "content", "publishedAt", "shopId", "origin", "basedOn",
         "shippedVersion", "serial", "cases", "madeById", "note", "text")
       VALUES ($1, $2, $3, now(), $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        id,
        version,
        JSON.stringify(kept),
        shopId,
        made.origin,
        made.basedOn,
        made.shippedVersion,
        serial,
        JSON.stringify(made.cases),
        made.madeById,
        made.note,
        text ?? null,
      ],
    );
    return version;
  });

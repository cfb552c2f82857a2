import 'server-only';
import type { SyncAnswer } from '@/lib/sync/protocol';
import { pool } from '../db';

type Playbooks = SyncAnswer['playbooks'];

/**
 * The playbook versions that a tablet needs.
 * @param pinned states of cases that it sees for the first time
 * @param newest also the newest of each, with which a case is opened on the spot
 */
export const findPlaybooks = async ({
  pinned,
  newest,
}: {
  pinned: readonly Record<string, unknown>[];
  newest: boolean;
}): Promise<Playbooks> => {
  const wanted = pinned.map(({ root }) => root as { playbookId: string; playbookVersion: number });
  if (wanted.length === 0 && !newest) return [];
  const { rows } = await pool.query<Playbooks[number]>(
    `SELECT p."playbookId" AS "id", p."version", p."content" FROM "PlaybookVersion" p
     WHERE (p."playbookId", p."version") IN (SELECT * FROM unnest($1::text[], $2::int[]))
       OR ($3 AND p."version" = (SELECT max("version") FROM "PlaybookVersion" n WHERE n."playbookId" = p."playbookId"))`,
    [
      wanted.map(({ playbookId }) => playbookId),
      wanted.map(({ playbookVersion }) => playbookVersion),
      newest,
    ],
  );
  return rows;
};

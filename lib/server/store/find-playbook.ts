import 'server-only';
import type { Pool, PoolClient } from 'pg';
import { type Playbook, playbookSchema } from '@/lib/diagnosis/playbook';

// A published version never changes, so a process reads each once.
const read = new Map<string, { playbook: Playbook; shopId: string | null }>();

/**
 * A published playbook version that a shop may use.
 * @param shopId whose case or screen asks
 * @returns null where there is none, or where it is another shop's own
 */
export const findPlaybook = async (
  client: Pool | PoolClient,
  shopId: string,
  id: string,
  version: number,
): Promise<Playbook | null> => {
  const key = `${id} ${version}`;
  const kept = read.get(key) ?? (await readVersion(client, id, version));
  if (!kept || (kept.shopId !== null && kept.shopId !== shopId)) return null;
  read.set(key, kept);
  return kept.playbook;
};

const readVersion = async (client: Pool | PoolClient, id: string, version: number) => {
  const { rows } = await client.query<{ content: unknown; shopId: string | null }>(
    'SELECT "content", "shopId" FROM "PlaybookVersion" WHERE "playbookId" = $1 AND "version" = $2',
    [id, version],
  );
  return rows[0] && { playbook: playbookSchema.parse(rows[0].content), shopId: rows[0].shopId };
};

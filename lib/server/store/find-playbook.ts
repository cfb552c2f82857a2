import 'server-only';
import type { Pool, PoolClient } from 'pg';
import { type Playbook, playbookSchema } from '@/lib/diagnosis/playbook';

// A published version never changes, so a process reads each once.
const read = new Map<string, Playbook>();

/** A published playbook version, or null where there is none. */
export const findPlaybook = async (
  client: Pool | PoolClient,
  id: string,
  version: number,
): Promise<Playbook | null> => {
  const key = `${id} ${version}`;
  const kept = read.get(key);
  if (kept) return kept;
  const { rows } = await client.query<{ content: unknown }>(
    'SELECT "content" FROM "PlaybookVersion" WHERE "playbookId" = $1 AND "version" = $2',
    [id, version],
  );
  if (!rows[0]) return null;
  const playbook = playbookSchema.parse(rows[0].content);
  read.set(key, playbook);
  return playbook;
};

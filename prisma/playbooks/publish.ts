import type pg from 'pg';
import type { Playbook } from '@/lib/diagnosis/playbook';
import { loadShippedPlaybooks } from './load';

/**
 * Publishes the shipped playbooks' versions that the database does not have; a published version never changes.
 * @param shipped all of them, where they are read already: that takes a second
 */
export const publishShipped = async (
  client: Pick<pg.Client, 'query'> | pg.Pool,
  shipped: readonly Playbook[] = loadShippedPlaybooks(),
): Promise<void> => {
  for (const playbook of shipped) {
    const { id, version } = playbook;
    await client.query('INSERT INTO "Playbook" ("id") VALUES ($1) ON CONFLICT DO NOTHING', [id]);
    await client.query(
      `INSERT INTO "PlaybookVersion" ("playbookId", "version", "content", "publishedAt") VALUES ($1, $2, $3, now())
       ON CONFLICT DO NOTHING`,
      [id, version, JSON.stringify(playbook)],
    );
  }
};

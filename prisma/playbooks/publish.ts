import type pg from 'pg';
import { loadShippedPlaybooks } from './load';

/** Publishes the shipped playbooks' versions that the database does not have; a published version never changes. */
export const publishShipped = async (client: Pick<pg.Client, 'query'> | pg.Pool): Promise<void> => {
  for (const playbook of loadShippedPlaybooks()) {
    const { id, version } = playbook;
    await client.query('INSERT INTO "Playbook" ("id") VALUES ($1) ON CONFLICT DO NOTHING', [id]);
    await client.query(
      `INSERT INTO "PlaybookVersion" ("playbookId", "version", "content", "publishedAt") VALUES ($1, $2, $3, now())
       ON CONFLICT DO NOTHING`,
      [id, version, JSON.stringify(playbook)],
    );
  }
};

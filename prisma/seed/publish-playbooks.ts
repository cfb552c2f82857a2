import { db } from '@/lib/server/db';
import { loadShippedPlaybooks } from '../playbooks/load';

/** Publishes the shipped playbooks' versions that the database does not have; a published version never changes. */
export const publishPlaybooks = async (): Promise<void> => {
  for (const playbook of loadShippedPlaybooks()) {
    const { id, version } = playbook;
    await db.playbook.upsert({ where: { id }, create: { id }, update: {} });
    await db.playbookVersion.upsert({
      where: { playbookId_version: { playbookId: id, version } },
      create: { playbookId: id, version, content: playbook, publishedAt: new Date() },
      update: {},
    });
  }
};

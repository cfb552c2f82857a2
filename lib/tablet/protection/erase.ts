import 'client-only';
import type { HandoverRow, TabletDatabase } from '../database';
import { forgetMe } from '../me';
import type { Protection } from './protection';
import { PROTECTION } from './protection';

/**
 * Erases a protected tablet's keys, and with them everything that only they open. What waits to be sent stays, sealed
 * to the server; so do the numbers of what was sent, lest one is given twice.
 */
export const eraseKeys = (
  db: TabletDatabase,
  why: Extract<Protection, { state: 'erased' }>['why'],
): Promise<void> =>
  db.transaction('rw', db.tables, async () => {
    const entries = await db.outbox.where('state').equals('waiting').sortBy('n');
    const photos = await db.photos.where('state').equals('waiting').sortBy('takenAt');
    const rows: HandoverRow[] = [
      ...entries.flatMap(({ id, occurredAt: at, sealed, handed }) =>
        sealed && !handed ? [{ id, at, sealed }] : [],
      ),
      ...photos.flatMap(({ id, takenAt: at, sealed, blob }) =>
        sealed ? [{ id, at, sealed, content: blob }] : [],
      ),
    ];
    await db.handover.bulkPut(rows);
    const cleared = [db.bases, db.copies, db.outbox, db.playbooks, db.earlier, db.drafts, db.photos];
    for (const table of cleared) await table.clear();
    const value: Protection = { state: 'erased', why };
    await db.meta.clear();
    await db.meta.put({ id: PROTECTION, value });
  });

/** Forgets everything of whoever used this tablet, as a device has to that was shut out. */
export const wipe = async (db: TabletDatabase): Promise<void> => {
  await db.delete();
  await forgetMe();
  const ours = Object.keys(localStorage).filter((key) => key.startsWith('kiriwake-id '));
  for (const key of ours) localStorage.removeItem(key);
};

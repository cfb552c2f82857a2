import 'client-only';
import type { Table } from 'dexie';
import type { TabletDatabase } from '../database';
import { openEntries } from '../entries';
import { sealedPhoto } from '../photo-rows';
import type { Seal } from '../seal';
import { isEncrypted } from './aes';
import { keepProtection, readProtection } from './protection';

type Lying = { bytes: Uint8Array };

/**
 * Encrypts every row that still lies open. Each row is written by itself, so that a kill in between loses nothing and
 * the next opening goes on; a row that somebody writes meanwhile is theirs.
 * @returns whether there was any
 */
export const encryptRows = async (db: TabletDatabase, seal: Seal): Promise<boolean> => {
  const { guard } = seal;
  if (!guard) return false;
  let found = false;
  const tables: Table<Lying, string>[] = [db.bases, db.copies, db.playbooks, db.earlier, db.drafts];
  for (const table of tables) {
    for (const id of await table.toCollection().primaryKeys()) {
      const row = await table.get(id);
      if (!row || isEncrypted(row.bytes)) continue;
      found = true;
      const bytes = await guard.encrypt(row.bytes);
      await db.transaction('rw', table, async () => {
        const now = await table.get(id);
        if (now && sameBytes(now.bytes, row.bytes)) await table.put({ ...now, bytes });
      });
    }
  }
  for (const n of await db.outbox.toCollection().primaryKeys()) {
    const row = await db.outbox.get(n);
    if (!row || isEncrypted(row.bytes)) continue;
    found = true;
    const [entry] = await openEntries(seal, [row]);
    if (!entry) continue;
    const [bytes, sealed] = await Promise.all([guard.encrypt(row.bytes), guard.forServer(entry.envelope)]);
    await db.outbox.update(n, { bytes, sealed });
  }
  for (const id of await db.photos.toCollection().primaryKeys()) {
    const row = await db.photos.get(id);
    if (!row || row.key) continue;
    found = true;
    const { blob, key, sealed } = await sealedPhoto(seal, row);
    await db.photos.update(id, { blob, key, sealed });
  }
  return found;
};

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

/**
 * Goes on with the encryption at an opening, until one finds nothing more: another tab may have written openly in the
 * moment in which the protection was switched on.
 */
export const settleRows = async (db: TabletDatabase, seal: Seal): Promise<void> => {
  const before = await readProtection(db);
  if (before?.state !== 'locked' || before.settled) return;
  if (await encryptRows(db, seal)) return;
  const now = await readProtection(db);
  if (now?.state === 'locked') await keepProtection(db, { ...now, settled: true });
};

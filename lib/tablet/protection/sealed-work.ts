import 'client-only';
import { toBase64 } from '@/lib/sync/base64';
import type { EntryState, TabletDatabase } from '../database';
import { openEntries } from '../entries';
import type { Me } from '../me';
import { readHeard } from '../meta';
import { plainSeal } from '../seal';
import { madeBy, sealContent } from './protected-seal';
import { sealToServer, serverKeyOf } from './seal-to-server';

/** Unsent work as it leaves this tablet without being opened. */
export type SealedWork = {
  mutations: { id: string; sealed: Uint8Array; erased: boolean }[];
  photos: { id: string; sealed: Uint8Array; content: Blob; erased: boolean }[];
};

/**
 * Everything that has not reached the server, sealed to its key: what lies there sealed as it is, and what lies open on
 * an unprotected tablet sealed now, where the server's key is known.
 * @param states what the server has refused it knows already: a file for the office holds that as well
 */
export const sealedWork = async (
  db: TabletDatabase,
  me: Me,
  states: readonly EntryState[] = ['waiting', 'refused'],
): Promise<SealedWork> => {
  const [kept, entries, pictures, { sealKey, offsetMs }] = await Promise.all([
    db.handover.orderBy('id').toArray(),
    db.outbox.where('state').anyOf(states).sortBy('n'),
    db.photos.where('state').anyOf(states).sortBy('takenAt'),
    readHeard(db),
  ]);
  const server = sealKey === null ? null : await serverKeyOf(sealKey);
  const made = madeBy(me);
  const work: SealedWork = { mutations: [], photos: [] };
  for (const { id, sealed, content } of kept) {
    if (content) work.photos.push({ id, sealed, content, erased: true });
    else work.mutations.push({ id, sealed, erased: true });
  }
  for (const row of entries) {
    if (row.handed) continue;
    if (row.sealed) work.mutations.push({ id: row.id, sealed: row.sealed, erased: false });
    else if (server) {
      const [entry] = await openEntries(plainSeal, [row]);
      if (!entry) continue;
      const { envelope } = entry;
      const sealed = await sealToServer(server, { ...made, kind: 'mutation', offsetMs, envelope });
      work.mutations.push({ id: row.id, sealed, erased: false });
    }
  }
  for (const row of pictures) {
    const { id, sealed } = row;
    if (sealed) work.photos.push({ id, sealed, content: row.blob, erased: false });
    else if (server) {
      const now = await sealContent(server, made, row, row.blob);
      work.photos.push({ id, sealed: now.sealed, content: new Blob([now.content]), erased: false });
    }
  }
  return work;
};

/** As `POST /api/sync/sealed` takes it. */
export const asItem = ({ id, sealed }: { id: string; sealed: Uint8Array }) => ({
  id,
  sealed: toBase64(sealed),
});

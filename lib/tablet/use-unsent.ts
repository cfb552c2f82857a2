import 'client-only';
import type { PhotoRow } from './database';
import { type Entry, openEntries } from './entries';
import { type Heard, readHeard } from './meta';
import { type RefusedGroup, refusedGroups } from './refused-groups';
import { useTablet } from './tablet-context';
import { useLive } from './use-live';

export type Unsent = {
  waiting: Entry[];
  groups: RefusedGroup[];
  photosWaiting: PhotoRow[];
  photosRefused: PhotoRow[];
  heard: Heard;
};

/** Everything that has not reached the server, and how the line was; undefined while it is read. */
export const useUnsent = (): Unsent | undefined => {
  const { db, seal } = useTablet().tablet.store;
  return useLive('unsent', async () => {
    const [rows, photos, heard] = await Promise.all([
      db.outbox.where('state').anyOf('waiting', 'refused').toArray(),
      db.photos.where('state').anyOf('waiting', 'refused').sortBy('takenAt'),
      readHeard(db),
    ]);
    const entries = await openEntries(seal, rows);
    return {
      waiting: entries.filter(({ state }) => state === 'waiting'),
      groups: refusedGroups(entries.filter(({ state }) => state === 'refused')),
      photosWaiting: photos.filter(({ state }) => state === 'waiting'),
      photosRefused: photos.filter(({ state }) => state === 'refused'),
      heard,
    };
  });
};

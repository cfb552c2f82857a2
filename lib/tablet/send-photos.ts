import 'client-only';
import * as z from 'zod/mini';
import { ask, type Fetch } from './ask';
import { openedPhoto } from './photo-rows';
import { REFUSED_PHOTOS } from './photo-codes';
import type { TabletStore } from './tablet-store';

/** Milliseconds to an answer once a photo is out, and the bytes that even a thin line carries in a millisecond. */
const SILENCE = 20_000;
const THIN_LINE = 4;

const acknowledged = z.object({ hash: z.string() });

/**
 * Sends the photos that wait, each by itself: one that fails is tried again next time, after the others, and never
 * holds them up. A photo counts as sent when the server names the hash under which it left.
 */
export const sendPhotos = async ({ db, seal }: TabletStore, fetcher: Fetch): Promise<void> => {
  const waiting = await db.photos.where('state').equals('waiting').sortBy('takenAt');
  for (const row of waiting.toSorted((a, b) => a.tries - b.tries)) {
    const { id, hash, tries, size } = row;
    const body = await openedPhoto(seal, row);
    const asked = await ask(
      fetcher,
      `/api/photos/${id}`,
      { method: 'PUT', headers: { 'content-type': 'image/jpeg', 'x-kiriwake-sync': '1' }, body },
      SILENCE + size / THIN_LINE,
    );
    const told = acknowledged.safeParse(asked?.body);
    if (told.success && told.data.hash === hash) {
      await db.photos.update(id, { state: 'sent', code: null });
    } else {
      const code = REFUSED_PHOTOS[asked?.status ?? 0];
      await db.photos.update(id, code ? { state: 'refused', code } : { tries: tries + 1 });
      // The line is dead: the next would wait as long for nothing.
      if (!asked) return;
    }
  }
};

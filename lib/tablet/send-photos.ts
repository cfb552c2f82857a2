import 'client-only';
import * as z from 'zod/mini';
import { REFUSED_PHOTOS } from './photo-codes';
import { ask, type Fetch } from './post-sync';
import type { TabletStore } from './tablet-store';

/** Milliseconds for one photo to go out, on a thin line. */
const TIMEOUT = 60_000;

const acknowledged = z.object({ hash: z.string() });

/**
 * Sends the photos that wait, each by itself: one that fails is tried again next time and never holds up another.
 * A photo counts as sent when the server names the hash under which it left.
 */
export const sendPhotos = async ({ db }: TabletStore, fetcher: Fetch): Promise<void> => {
  const waiting = await db.photos.where('state').equals('waiting').sortBy('takenAt');
  for (const { id, hash, blob, tries } of waiting) {
    const response = await ask(
      fetcher,
      `/api/photos/${id}`,
      { method: 'PUT', headers: { 'content-type': 'image/jpeg', 'x-kiriwake-sync': '1' }, body: blob },
      TIMEOUT,
    );
    const body: unknown = await response?.json().catch(() => null);
    const told = acknowledged.safeParse(body);
    if (response?.ok && told.success && told.data.hash === hash) {
      await db.photos.update(id, { state: 'sent', code: null });
    } else {
      const code = REFUSED_PHOTOS[response?.status ?? 0];
      await db.photos.update(id, code ? { state: 'refused', code } : { tries: tries + 1 });
    }
  }
};

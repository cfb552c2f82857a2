import 'client-only';
import type { TabletDatabase } from './database';

/** How many changes and photos wait to be sent. */
export const countUnsent = async (db: TabletDatabase): Promise<number> => {
  const [entries, photos] = await Promise.all([
    db.outbox.where('state').equals('waiting').count(),
    db.photos.where('state').equals('waiting').count(),
  ]);
  return entries + photos;
};

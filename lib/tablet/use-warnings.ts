import 'client-only';
import { useTablet } from './tablet-context';
import { sameData } from './same-data';
import { useLive } from './use-live';
import { useNow } from './use-now';
import { useStorage } from './use-storage';
import { warningsOf } from './warnings';

const MINUTE = 60_000;

/** What endangers unsent work on this device; nothing while it is read. */
export const useWarnings = () => {
  const { db } = useTablet().tablet.store;
  const { state: storage } = useStorage();
  const now = useNow(MINUTE);
  const oldest = useLive(
    `oldest ${db.name}`,
    async () => {
      const entry = await db.outbox.where('state').anyOf('waiting', 'refused').first();
      const [photo] = await db.photos.where('state').anyOf('waiting', 'refused').sortBy('takenAt');
      return [entry?.occurredAt, photo?.takenAt].filter((at) => at !== undefined).toSorted();
    },
    sameData,
  );
  return warningsOf({ oldestAt: oldest?.[0] ?? null, free: storage?.free ?? null, now });
};

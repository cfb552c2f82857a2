import 'client-only';
import { readHeard } from './meta';
import { useTablet } from './tablet-context';
import { useLive } from './use-live';

/** The server's own address as it last told it, null where it has none; undefined while it is read. */
export const usePublicUrl = (): string | null | undefined => {
  const { db } = useTablet().tablet.store;
  return useLive('public url', async () => (await readHeard(db)).publicUrl);
};

/** Whether the server sends links by mail, as it last told; false while it is read. */
export const useMailOffered = (): boolean => {
  const { db } = useTablet().tablet.store;
  return useLive('mail offered', async () => (await readHeard(db)).mail) ?? false;
};

import 'client-only';
import { useCallback, useEffect, useState } from 'react';

export type StorageState = {
  /** Whether the browser promised not to clear what is kept here. */
  persisted: boolean;
  /** Bytes that are left; null where the browser does not tell. */
  free: number | null;
};

/** How safe what is kept on this device is, and a way to ask the browser for more. */
export const useStorage = () => {
  const [state, setState] = useState<StorageState>();
  const look = useCallback(async () => {
    const [persisted, { quota, usage }] = await Promise.all([
      navigator.storage.persisted(),
      navigator.storage.estimate(),
    ]);
    setState({ persisted, free: quota === undefined || usage === undefined ? null : quota - usage });
  }, []);
  useEffect(() => {
    void look();
  }, [look]);
  const ask = useCallback(async () => {
    await navigator.storage.persist();
    await look();
  }, [look]);
  return { state, ask };
};

import 'client-only';
import { useCallback, useEffect, useState } from 'react';
import { freeSpace } from './free-space';

export type StorageState = {
  /** Whether the browser promised not to clear what is kept here. */
  persisted: boolean;
  /** Bytes that are left; null where the browser does not tell. */
  free: number | null;
};

const ASKED = 'kiriwake-asked-for-storage';

/** How safe what is kept on this device is, and a way to ask the browser for more. It is asked once by itself. */
export const useStorage = () => {
  const [state, setState] = useState<StorageState>();
  const look = useCallback(async () => {
    const [persisted, free] = await Promise.all([navigator.storage.persisted(), freeSpace()]);
    setState({ persisted, free });
  }, []);
  const ask = useCallback(async () => {
    await navigator.storage.persist();
    await look();
  }, [look]);
  useEffect(() => {
    // Some browsers ask the person: once is enough, and after that there is a button.
    if (localStorage.getItem(ASKED)) void look();
    else void ask();
    localStorage.setItem(ASKED, '1');
  }, [look, ask]);
  return { state, ask };
};

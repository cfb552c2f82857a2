import 'client-only';
import { useEffect, useState } from 'react';

/** Whether this device holds all it needs to open the technician's pages without a network; undefined at first. */
export const useShellKept = (): boolean | undefined => {
  const [kept, setKept] = useState<boolean>();
  useEffect(() => {
    let here = true;
    const say = (answer: boolean) => here && setKept(answer);
    void navigator.serviceWorker?.getRegistration('/').then((registration) => {
      say(registration?.active !== null && registration !== undefined);
    });
    // Settles once a worker is there, however long its first look takes on a thin line.
    void navigator.serviceWorker?.ready.then(() => say(true));
    return () => {
      here = false;
    };
  }, []);
  return kept;
};

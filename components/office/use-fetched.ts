'use client';

import { useEffect, useState } from 'react';

type Fetched<Answer> = { answer: Answer | null; failed: boolean };

/**
 * What an address of our own answers; asked again when it changes, the old answer standing meanwhile.
 * @param address null asks nothing
 * @param rest milliseconds that the address has to stand still, while somebody types
 */
export function useFetched<Answer>(address: string | null, rest = 0): Fetched<Answer> {
  const [fetched, setFetched] = useState<Fetched<Answer>>({ answer: null, failed: false });
  useEffect(() => {
    if (address === null) {
      setFetched({ answer: null, failed: false });
      return;
    }
    const stop = new AbortController();
    const ask = async () => {
      try {
        const response = await fetch(address, { signal: stop.signal });
        if (!response.ok) throw new Error(String(response.status));
        setFetched({ answer: (await response.json()) as Answer, failed: false });
      } catch {
        if (!stop.signal.aborted) setFetched({ answer: null, failed: true });
      }
    };
    const timer = setTimeout(() => void ask(), rest);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [address, rest]);
  return fetched;
}

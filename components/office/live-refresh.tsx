'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { LiveState } from './live-state';
import { useNudges } from './use-nudges';

/** Reads the page again when something of the shop changed, and says how fresh it is. */
export function LiveRefresh({ at }: { at: string }) {
  const router = useRouter();
  const [heardAt, setHeardAt] = useState(at);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const connected = useNudges((kind) => {
    setHeardAt(new Date().toISOString());
    if (kind !== 'changed') return;
    // A batch of changes is one reason to read again, not many.
    clearTimeout(timer.current);
    timer.current = setTimeout(() => router.refresh(), 300);
  });
  useEffect(() => setHeardAt(at), [at]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return <LiveState at={heardAt} connected={connected} />;
}

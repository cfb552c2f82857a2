'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { LiveState } from './live-state';
import { useNudges } from './use-nudges';

/** A change is received a moment before it can be read, in milliseconds and generously. */
const COMMITTING = 2000;

/**
 * Reads the page again when something of the shop changed, and says how fresh it is.
 * @param at when the page was made, ISO text: what changed since was missed until the stream was up
 */
export function LiveRefresh({ at }: { at: string }) {
  const router = useRouter();
  const [heardAt, setHeardAt] = useState(at);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const connected = useNudges((heard) => {
    setHeardAt(new Date().toISOString());
    if (heard === 'lost' || Date.parse(heard.changedAt) < Date.parse(at) - COMMITTING) return;
    // A batch of changes is one reason to read again, not many.
    clearTimeout(timer.current);
    timer.current = setTimeout(() => router.refresh(), 300);
  });
  useEffect(() => setHeardAt(at), [at]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return <LiveState at={heardAt} connected={connected} />;
}

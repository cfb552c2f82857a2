'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { LiveState } from './live-state';
import { useNudges } from './use-nudges';

/** Milliseconds before a server is asked again that did not answer, or did not know who asks. */
const PAUSE = 5000;

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
  const later = (milliseconds: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void readAgain(), milliseconds);
  };
  const readAgain = async () => {
    // Without an answer Next leaves for the browser's own error page, without a session for the sign-in page, and what
    // is being typed here would be gone.
    const asked = timer.current;
    const answers = await fetch('/api/session', { cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (timer.current !== asked) return;
    if (answers) router.refresh();
    else later(PAUSE);
  };
  const connected = useNudges((heard) => {
    setHeardAt(new Date().toISOString());
    if (heard === 'lost' || Date.parse(heard.changedAt) < Date.parse(at) - COMMITTING) return;
    // A batch of changes is one reason to read again, not many.
    later(300);
  });
  useEffect(() => setHeardAt(at), [at]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );
  return <LiveState at={heardAt} connected={connected} />;
}

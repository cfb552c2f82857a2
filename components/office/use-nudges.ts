'use client';

import { useEffect, useRef, useState } from 'react';

const ADDRESS = '/api/events';
const CHANNEL = 'kiriwake-events';

type Heard = 'open' | 'changed' | 'lost';

/** Opens the stream and tells what it hears, until stopped. */
function listen(tell: (heard: Heard) => void): () => void {
  const source = new EventSource(ADDRESS);
  source.onopen = () => tell('open');
  source.onmessage = () => tell('changed');
  source.addEventListener('nudge', () => tell('changed'));
  // The browser opens it again by itself; until then nothing is heard.
  source.onerror = () => tell('lost');
  return () => source.close();
}

/**
 * Hears that something of the shop changed. One stream a browser: the tab that holds the lock listens and tells the
 * others; where the browser has no locks (plain http in a shop's network) each tab listens by itself.
 * @returns whether the stream is up
 */
export function useNudges(onHeard: (heard: Heard) => void): boolean {
  const [connected, setConnected] = useState(true);
  const latest = useRef(onHeard);
  useEffect(() => {
    latest.current = onHeard;
  });
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    const hear = (heard: Heard) => {
      setConnected(heard !== 'lost');
      latest.current(heard);
    };
    channel.onmessage = (event: MessageEvent<Heard>) => hear(event.data);
    const tell = (heard: Heard) => {
      hear(heard);
      channel.postMessage(heard);
    };

    const stop = new AbortController();
    const lead = () => {
      const close = listen(tell);
      return new Promise<void>((resolve) => {
        const end = () => {
          close();
          resolve();
        };
        if (stop.signal.aborted) end();
        else stop.signal.addEventListener('abort', end, { once: true });
      });
    };
    if ('locks' in navigator) {
      navigator.locks.request(CHANNEL, { signal: stop.signal }, lead).catch(() => {
        // Aborted while waiting for the lock: this page is gone.
      });
    } else void lead();
    return () => {
      stop.abort();
      channel.close();
    };
  }, []);
  return connected;
}

'use client';

import { useEffect, useRef, useState } from 'react';

const ADDRESS = '/api/events';
const CHANNEL = 'kiriwake-events';

/** Changed at that instant, ISO text, now or before the stream was up; or the stream broke. */
export type Heard = { changedAt: string } | 'lost';
/** `asked`: a page that is new here wants to know when the last change was. */
type Message = Heard | 'asked';

/** Milliseconds before a stream that was answered by an error is opened again. */
const PAUSE = 5000;

/** Opens the stream and tells what it hears, until stopped. */
function listen(tell: (heard: Heard) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let source: EventSource;
  const changed = ({ lastEventId }: MessageEvent) => tell({ changedAt: lastEventId });
  const open = () => {
    source = new EventSource(ADDRESS);
    source.addEventListener('nudge', changed);
    source.addEventListener('latest', changed);
    source.onerror = () => {
      tell('lost');
      // A broken line the browser mends by itself and then hears of the newest change; after an error as the answer
      // (no database, a proxy without a server behind it) it gives up for good.
      if (source.readyState === EventSource.CLOSED) timer = setTimeout(open, PAUSE);
    };
  };
  open();
  return () => {
    clearTimeout(timer);
    source.close();
  };
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
    let leading = false;
    let last: Heard | undefined;
    const hear = (heard: Heard) => {
      last = heard;
      setConnected(heard !== 'lost');
      latest.current(heard);
    };
    channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data !== 'asked') hear(data);
      else if (leading && last) channel.postMessage(last);
    };
    const tell = (heard: Heard) => {
      hear(heard);
      channel.postMessage(heard);
    };
    channel.postMessage('asked' satisfies Message);

    const stop = new AbortController();
    const lead = () => {
      leading = true;
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

'use client';

import { useSyncExternalStore, type MouseEvent } from 'react';

/** Told to this window alone where `go` moved: the browser itself tells only of its back and forward buttons. */
const WENT = 'kiriwake-went';

/** Moves within the shell: no request, so it works without a network. */
export const go = (href: string): void => {
  window.history.pushState(null, '', href);
  dispatchEvent(new Event(WENT));
};

/** For a link's onClick: moves within the shell, unless a new tab or window was asked for. */
export const goOnClick =
  (href: string) =>
  (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(href);
  };

const subscribe = (listener: () => void) => {
  addEventListener(WENT, listener);
  addEventListener('popstate', listener);
  return () => {
    removeEventListener(WENT, listener);
    removeEventListener('popstate', listener);
  };
};

/** Where the shell is now, as in `/visits/ID/report`. */
export const usePath = (): string => useSyncExternalStore(subscribe, () => window.location.pathname);

'use client';

import type { MouseEvent } from 'react';

/** Moves within the shell: no request, so it works without a network. */
export const go = (href: string): void => window.history.pushState(null, '', href);

/** For a link's onClick: moves within the shell, unless a new tab or window was asked for. */
export const goOnClick =
  (href: string) =>
  (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(href);
  };

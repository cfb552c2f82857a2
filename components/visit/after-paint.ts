'use client';

/** Milliseconds after which it is done in any case: a hidden page paints nothing. */
const LATEST = 100;

/**
 * Does something once what was just tapped can be seen. A tap shows its own answer first; what follows from it (the
 * record, the ledger, the causes) may take the next frame on a slow tablet.
 */
export const afterPaint = (act: () => void): void => {
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    act();
  };
  // The first frame draws it, the second comes when it has been handed to the screen.
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(once)));
  setTimeout(once, LATEST);
};

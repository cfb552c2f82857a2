/** The name under which a tablet asks its browser to be woken once the line is back. */
export const WAKE_TAG = 'kiriwake-send';

/** What the worker tells an open page then. */
export const WAKE = 'send';

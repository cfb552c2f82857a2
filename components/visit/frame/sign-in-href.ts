'use client';

/** Where to sign in, and to come back to the very place. */
export const signInHref = (): string =>
  `/sign-in?next=${encodeURIComponent(window.location.pathname + window.location.search)}`;

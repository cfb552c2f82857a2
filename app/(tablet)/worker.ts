/// <reference lib="webworker" />
import { isShellAddress, SHELL } from '@/lib/access/shell-address';
import { WAKE, WAKE_TAG } from '@/lib/sync/waking';

/**
 * The technician's service worker: it keeps the shell whole on the tablet, so that it opens without a network, and
 * answers nothing else. Data never passes through it: what a visit needs lies in the tablet's own database. It wakes the
 * open pages when the browser says that the line is back; what is unsent they send themselves (docs/decisions/0017).
 */

declare const self: ServiceWorkerGlobalScope;

/** What the shell is made of, and a word that changes with any of it; written here by scripts/shell/kept-files.ts. */
declare const KEPT: { version: string; files: readonly string[] };

const PREFIX = 'kiriwake-shell-';
const name = PREFIX + KEPT.version;
const kept = new Set(KEPT.files);
/** Milliseconds for a page to answer that it has tried to send. */
const PATIENCE = 25_000;

// Files with a hash in their name never change; the others are asked for anew, past the browser's own cache. A
// redirect, to a sign-in page for instance, is never the shell: it fails, as any missing file does, all of it.
const install = async () => {
  const requests = KEPT.files.map(
    (file) =>
      new Request(file, { redirect: 'error', cache: file.includes('/assets/') ? 'default' : 'reload' }),
  );
  const cache = await caches.open(name);
  try {
    await cache.addAll(requests);
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
};

const forgetOlder = async () => {
  const names = await caches.keys();
  await Promise.all(
    names.filter((one) => one.startsWith(PREFIX) && one !== name).map((one) => caches.delete(one)),
  );
};

const keptOr = async (file: string, request: Request): Promise<Response> =>
  (await caches.match(file, { cacheName: name })) ?? fetch(request);

/** The start page sends a technician to their day; without a network nobody is there to do it. */
const startPage = async (request: Request): Promise<Response> => {
  try {
    return await fetch(request);
  } catch {
    return Response.redirect('/today');
  }
};

/** The newest shell takes over where nobody is in the middle of a visit; all its pages load anew then. */
const takeOver = async () => {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const inVisit = pages.some(({ url }) => new URL(url).pathname.startsWith('/visits/'));
  if (!inVisit) await self.skipWaiting();
};

const wakePage = (page: Client): Promise<boolean> =>
  new Promise((give) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => give(data === true);
    page.postMessage(WAKE, [port2]);
  });

/** Stays until a page has sent, so that the browser does not put it to sleep before. Failing, it is tried again later. */
const wakePages = async () => {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  // Nobody is there to send: whoever opens the app next does it.
  if (pages.length === 0) return;
  const late = new Promise<boolean>((give) => setTimeout(() => give(false), PATIENCE));
  const sent = await Promise.race([late, ...pages.map(wakePage)]);
  if (!sent) throw new Error('nothing was sent');
};

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOlder()));
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(takeOver());
});
self.addEventListener('sync', (event) => {
  // Chromium's own, which the types do not know.
  const sync = event as ExtendableEvent & { tag: string };
  if (sync.tag === WAKE_TAG) sync.waitUntil(wakePages());
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode !== 'navigate') {
    if (kept.has(pathname)) event.respondWith(keptOr(pathname, request));
  } else if (isShellAddress(pathname)) {
    event.respondWith(keptOr(SHELL, request));
  } else if (pathname === '/') {
    event.respondWith(startPage(request));
  }
});

import 'client-only';

const WORKER = '/visit-shell/worker.js';
/** Milliseconds between two looks for a newer version while the page stays open. */
const LOOK_EVERY = 3_600_000;

/**
 * Has the browser keep the shell on this device, so that it opens without a network, and brings it up to date
 * between visits: at the start and whenever the tablet is put away, never under the technician's hands. The worker
 * itself refuses as long as any page is in a visit (app/(tablet)/worker.ts).
 */
export const keepShell = async (): Promise<void> => {
  // Over plain http to another machine there is none; the page says so.
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  // The first worker claims no page, so this is always a newer one: its files are not those of this page.
  serviceWorker.addEventListener('controllerchange', () => window.location.reload());
  const registration = await serviceWorker.register(WORKER, {
    scope: '/',
    type: 'module',
    updateViaCache: 'none',
  });
  const takeOver = () => registration.waiting?.postMessage('take-over');
  // Without a network there is nothing to look for, and the next look comes by itself.
  const look = () => void registration.update().catch(() => undefined);
  takeOver();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') takeOver();
    else look();
  });
  setInterval(look, LOOK_EVERY);
};

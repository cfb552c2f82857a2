import 'client-only';
import { useSyncExternalStore } from 'react';

/** Chromium's own event: the browser would install the app, once, where somebody asks for it. */
type InstallOffer = Event & { prompt: () => Promise<unknown> };

/** How the app gets onto this device: it is there; by a button; by Apple's share menu; by the browser's menu. */
export type Install = 'installed' | 'offered' | 'share' | 'menu';

const STANDALONE = '(display-mode: standalone)';

let offer: InstallOffer | null = null;
let installed = false;
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

/** Keeps the browser's offer for whoever looks for it, instead of its own banner. To be called before the first paint. */
export const catchInstallOffer = (): void => {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offer = event as InstallOffer;
    tell();
  });
  addEventListener('appinstalled', () => {
    offer = null;
    installed = true;
    tell();
  });
};

/** How the app gets onto this device just now. */
export const readInstall = (): Install => {
  // Apple's browsers alone have it, and say by it whether they run the app from the home screen.
  const { standalone } = navigator as { standalone?: boolean };
  if (installed || standalone || matchMedia(STANDALONE).matches) return 'installed';
  if (offer) return 'offered';
  return standalone === false ? 'share' : 'menu';
};

/** Has the browser ask whether to install; an offer can be taken once. */
export const install = async (): Promise<void> => {
  const taken = offer;
  offer = null;
  await taken?.prompt();
  tell();
};

const subscribe = (listener: () => void): (() => void) => {
  const mode = matchMedia(STANDALONE);
  listeners.add(listener);
  mode.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    mode.removeEventListener('change', listener);
  };
};

/** How the app gets onto this device, as it changes. */
export const useInstall = (): Install => useSyncExternalStore(subscribe, readInstall, readInstall);

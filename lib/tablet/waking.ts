import 'client-only';
import { WAKE, WAKE_TAG } from '@/lib/sync/waking';

/** Of Chromium alone; see docs/decisions/0017. */
type WithSync = { sync?: { register: (tag: string) => Promise<void> } };

/** Asks the browser, where it can, to wake this app once there is a line, also while it lies in the background. */
export const askToBeWoken = async (): Promise<void> => {
  const registration = (await globalThis.navigator.serviceWorker?.getRegistration('/')) as
    WithSync | undefined;
  // Some people forbid it, and the clock goes on anyway.
  await registration?.sync?.register(WAKE_TAG).catch(() => undefined);
};

/**
 * Hears the worker when it wakes this page.
 * @param woken is to call `answer` once it has tried to send; false has the browser try again later
 * @returns what ends it
 */
export const hearWaking = (woken: (answer: (sent: boolean) => void) => void): (() => void) => {
  const { serviceWorker } = globalThis.navigator;
  const heard = ({ data, ports }: MessageEvent<unknown>) => {
    if (data === WAKE) woken((sent) => ports[0]?.postMessage(sent));
  };
  serviceWorker?.addEventListener('message', heard);
  return () => serviceWorker?.removeEventListener('message', heard);
};

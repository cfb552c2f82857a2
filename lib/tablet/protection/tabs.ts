import 'client-only';
import type { TabletDatabase } from '../database';
import { newId } from '../new-id';

/** `lock`: this tablet is locked. `reload`: what lies here is another now; look again. */
export type Told = 'lock' | 'reload';

const TAB = newId();

const nameOf = ({ name }: TabletDatabase): string => `${name}-protection`;

/** Tells the other tabs of this tablet. */
export const tellTabs = (db: TabletDatabase, told: Told): void => {
  const channel = new BroadcastChannel(nameOf(db));
  channel.postMessage({ told, from: TAB });
  channel.close();
};

/** Hears what other tabs tell; returns what ends it. */
export const hearTabs = (db: TabletDatabase, heard: (told: Told) => void): (() => void) => {
  const channel = new BroadcastChannel(nameOf(db));
  channel.onmessage = ({ data }: MessageEvent<{ told: Told; from: string }>) => {
    if (data.from !== TAB) heard(data.told);
  };
  return () => channel.close();
};

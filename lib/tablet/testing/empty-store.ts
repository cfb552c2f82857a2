import 'client-only';
import { TabletDatabase } from '../database';
import { noteAnswer } from '../meta';
import { plainSeal } from '../seal';
import { TabletStore } from '../tablet-store';

let databases = 0;

/** A tablet's store without anything in it, on a device whose clock is behind by so many milliseconds. */
export const emptyStore = async (offsetMs: number): Promise<TabletStore> => {
  const db = new TabletDatabase(`contract-${(databases += 1)}`);
  await noteAnswer(db, { answer: {}, offsetMs });
  return new TabletStore(db, plainSeal);
};

import 'client-only';
import type { CaseState } from '@/lib/case/state';
import type { Fetch } from './ask';
import { countUnsent } from './count-unsent';
import { downloadPhoto } from './download-photo';
import { freeSpace } from './free-space';
import { type NamedPhoto, photoPlan } from './photo-plan';
import { sealedPhoto } from './photo-rows';
import type { TabletStore } from './tablet-store';

/**
 * Milliseconds after which a picture is asked for again: one that the server did not have, since its tablet may have
 * sent it; and one at which the line broke, so that a large one holds up no other.
 */
const LATER = 600_000;
const SOON = 90_000;
/** Bytes that stay free for what is made here. */
const SPARE = 200_000_000;

/** Pictures that did not come, with the time from which they are asked for again; milliseconds since 1970. */
export type AskedInVain = Map<string, number>;

/** Whether the line is good enough for what nobody waits for. */
export const isGoodLine = (): boolean => {
  const { connection } = globalThis.navigator as {
    connection?: { saveData?: boolean; effectiveType?: string };
  };
  return !connection?.saveData && !connection?.effectiveType?.endsWith('2g');
};

/**
 * Brings pictures that others took onto this tablet, one at a time, so that its cases open whole without a network;
 * those that its cases do not name any more are dropped. Ends as soon as something new waits to be sent: the next
 * turn of the loop goes on.
 * @param goOn asked before each: false ends it
 */
export const fetchPhotos = async (
  store: TabletStore,
  fetcher: Fetch,
  goOn: () => boolean,
  inVain: AskedInVain,
): Promise<void> => {
  const { db } = store;
  const [cases, all, fetched, unsent] = await Promise.all([
    casesOf(store),
    db.photos.toCollection().primaryKeys(),
    db.photos.where('state').equals('fetched').primaryKeys(),
    countUnsent(db),
  ]);
  const here = new Set(fetched);
  const plan = photoPlan(cases, new Set(all.filter((id) => !here.has(id))), here);
  await db.photos.bulkDelete(plan.drop);
  for (const photo of plan.fetch) {
    if ((inVain.get(photo.id) ?? 0) > Date.now()) continue;
    if (!goOn() || (await countUnsent(db)) > unsent) return;
    if (((await freeSpace()) ?? Infinity) < SPARE) return;
    const picture = await downloadPhoto(fetcher, photo.id);
    if (picture instanceof Blob) await keep(store, photo, picture);
    else inVain.set(photo.id, Date.now() + (picture === 'absent' ? LATER : SOON));
    if (picture === null) return;
  }
};

const casesOf = async (store: TabletStore): Promise<CaseState[]> => {
  const rows = await store.db.copies.where('kind').equals('case').toArray();
  const states = await Promise.all(rows.map(async (row) => (await store.open(row)).state));
  return states.filter((state): state is CaseState => state !== null && 'visits' in state);
};

const keep = async ({ db, seal }: TabletStore, photo: NamedPhoto, blob: Blob): Promise<void> => {
  const { id, caseId, hash, takenAt } = photo;
  const row = { id, caseId, hash, takenAt, state: 'fetched', code: null, tries: 0, size: blob.size } as const;
  const sealed = await sealedPhoto(seal, { ...row, blob });
  await db.transaction('rw', [db.copies, db.photos], async () => {
    // The case was handed on, or all of it erased, while the picture was on its way; or it was taken here as well.
    const wanted = (await db.copies.get(`case:${caseId}`)) && !(await db.photos.get(id));
    if (wanted) await db.photos.put(sealed);
  });
};

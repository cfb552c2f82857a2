import 'client-only';
import type { PhotoRow } from './database';
import type { Tablet } from './tablet';

/** Sends a refused photo once more. */
export const retryPhoto = async ({ store }: Tablet, { id }: PhotoRow): Promise<void> => {
  await store.db.photos.update(id, { state: 'waiting', code: null });
};

/** Forgets a refused photo, and takes it back where the case names it: nobody will ever see it. */
export const giveUpPhoto = async (tablet: Tablet, { id, caseId, hash }: PhotoRow): Promise<void> => {
  const ref = { kind: 'case', id: caseId } as const;
  const held = await tablet.store.load(ref);
  const rows = held?.state.photos.filter((photo) => photo.hash === hash && photo.withdrawnAt === null) ?? [];
  for (const row of rows) await tablet.change(ref, 'row.withdraw', { list: 'photos', id: row.id });
  await tablet.store.db.photos.delete(id);
};

import 'client-only';
import { type CaseState, emptyCase, type Photo } from '@/lib/case/state';

/** A photo of 100 bytes. */
export const aPhoto = (hash: string, more: Partial<Photo> = {}): Photo => ({
  id: hash,
  visitId: null,
  hash,
  bytes: 100,
  caption: null,
  aboutKind: null,
  aboutId: null,
  shownHash: null,
  takenAt: '2026-11-01T00:00:00.000Z',
  withdrawnAt: null,
  ...more,
});

/** A case of which the photos alone matter. */
export const aCase = (id: string, openedAt: string, photos: Photo[]): CaseState => ({
  ...emptyCase({ id, openedAt } as CaseState['root']),
  photos,
});

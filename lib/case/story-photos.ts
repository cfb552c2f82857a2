import { latestConsent } from './consents';
import { liveRows } from './live-rows';
import type { CaseState } from './state';
import type { StoryDraft } from './story-row';

/** A photo as a story may show it: by the copy that the customer's report shows, hidden places burnt in. */
export type TellablePhoto = { photoId: string; hash: string; caption: string | null };

/** The photos that a story of the case may show; none where the customer did not want photos. */
export const tellablePhotos = (state: CaseState): TellablePhoto[] => {
  if (latestConsent(state, 'photos')?.given === false) return [];
  return liveRows(state.photos)
    .toSorted((a, b) => a.takenAt.localeCompare(b.takenAt))
    .flatMap(({ id, shownHash, caption }) =>
      shownHash === null ? [] : [{ photoId: id, hash: shownHash, caption }],
    );
};

/** C108: whether all photos of a draft are copies that the report shows now. */
export const showsOnlyCopies = (state: CaseState, { photos = [] }: StoryDraft): boolean => {
  const tellable = tellablePhotos(state);
  return photos.every(({ photoId, hash }) =>
    tellable.some((photo) => photo.photoId === photoId && photo.hash === hash),
  );
};

/** Whether every photo of a draft was looked at and is described for those who cannot see it. */
export const photosLookedAt = ({ photos = [] }: StoryDraft): boolean =>
  photos.every(({ looked, alt }) => looked && alt.trim() !== '');
